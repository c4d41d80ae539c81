import { createHmac } from 'node:crypto';
import { AGENCY } from '../../../shared/kernel/ids.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Characters of five bits each: a hundred bits that nobody guesses. */
const LENGTH = 20;
const GROUP = 5;

/** What a code stands for: the kind of paper, the period or year, and whose or which unit's it is. */
export type CodeOf = { agency: string; form: string; period: string; subject: string };

/**
 * The verification code of a document, `<agency>.<20 characters>`: the same for the same document of an installation, so that a document
 * made twice bears one code, and not to be guessed without the installation's secret.
 */
export function codeOf(secret: string, { agency, form, period, subject }: CodeOf): string {
  const mac = createHmac('sha256', secret).update(
    JSON.stringify(['document', agency, form, period, subject]),
  );
  const text = Array.from(mac.digest().subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join('');
  return `${agency}.${text}`;
}

/** A code as it is printed: in capitals, in groups of five. */
export function printed(code: string): string {
  const [agency = '', text = ''] = code.split('.');
  return `${agency}.${text.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? ''}`.toUpperCase();
}

/** Reads a code as somebody typed it from paper: case and hyphens do not matter. `undefined`: it is none. */
export function readCode(typed: string): { agency: string; text: string } | undefined {
  const [agency = '', rest = '', ...more] = typed.trim().toLowerCase().split('.');
  const text = rest.replaceAll(/[\s-]/g, '');
  const right = more.length === 0 && AGENCY.test(agency) && /^[a-z2-7]{20}$/.test(text);
  return right ? { agency, text } : undefined;
}
