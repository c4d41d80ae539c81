import type { Code } from '../kernel/codes.ts';

/**
 * What people read about a refusal: what happened and that nothing was lost (`title`), and who does what next (`next`).
 * `{name}` is replaced by the refusal's value of that name.
 */
export type Message = { title: string; next: string };

/** The texts of one capability's codes. */
export type Messages<Codes extends Partial<Record<Code, unknown>>> = {
  readonly [Name in keyof Codes]: Message;
};

/** Puts the values into the text; a placeholder without a value stays visible, so that it is noticed. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined || value === null
      ? whole
      : Array.isArray(value)
        ? value.join(', ')
        : String(value);
  });
}
