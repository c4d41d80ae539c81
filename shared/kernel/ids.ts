import { createHash, randomBytes } from 'node:crypto';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type AgencyId = Id<'agency'>;
export type EmployeeId = Id<'employee'>;
export type UnitId = Id<'unit'>;
export type PeriodId = Id<'period'>;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function encode(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 12), (byte) => ALPHABET[byte & 31]).join('');
}

/** A new opaque id: 12 random base32 characters (60 bits). */
export function newId(): string {
  return encode(randomBytes(12));
}

/**
 * The id that the same parts always give: a create whose id is `idFrom(actor, idempotencyKey)` can be repeated without a duplicate.
 * 12 base32 characters, like {@link newId}.
 */
export function idFrom(...parts: readonly string[]): string {
  return encode(createHash('sha256').update(JSON.stringify(parts)).digest());
}

/** A short digest (11 characters of base64url, 66 bits) of any text: body hashes and keys inside stamps. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}

export const ID = /^[a-z2-7]{12}$/;
export const AGENCY = /^[a-z][a-z0-9-]{1,19}$/;
export const UNIT = /^[A-Z0-9][A-Z0-9.-]{0,39}$/;
export const PERIOD = /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/;
export const SEGMENT = /^[1-9]\d{0,2}$/;
/** When it was given, in base 36 milliseconds, then the request that gave it. */
export const FEEDBACK = /^[0-9a-z]{9}[a-z2-7]{12}$/;
