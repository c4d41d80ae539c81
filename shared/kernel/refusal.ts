import type { Citation } from './citation.ts';
import type { Code } from './codes.ts';
import { CODES } from './codes.ts';

/** Values that a message may name: counts, instants, states, ids. Never names or NIPs of people. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** Something a user can cause: an expected answer, never an exception. */
export type Refusal = {
  code: Code;
  values: Values;
  citations: readonly Citation[];
  fields?: readonly { path: string; message: string }[];
};

export type Refused = { ok: false; refusal: Refusal };
export type Result<T> = { ok: true; value: T } | Refused;

/** A refusal with its stable code. Codes and their kinds are listed in `codes.ts`, their texts in `shared/messages`. */
export function refuse(code: Code, values: Values = {}, citations: readonly Citation[] = []): Refused {
  return { ok: false, refusal: { code, values, citations } };
}

/** Bad input, with the paths of the fields that are wrong. */
export function invalidInput(
  fields: readonly { path: string; message: string }[],
  code: Code = 'request.invalid',
): Refused {
  return { ok: false, refusal: { code, values: {}, citations: [], fields } };
}

/** What went well, with its value: the other half of {@link Result}. */
export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The kind of a refusal, which decides its HTTP status. */
export function kindOf(refusal: Refusal): (typeof CODES)[Code] {
  return CODES[refusal.code];
}
