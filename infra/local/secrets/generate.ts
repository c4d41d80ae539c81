import { randomInt } from 'node:crypto';
import type { GenerateModel } from '../template/index.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const LONGEST = 4096;

/**
 * A new value by the rules of GenerateSecretString: a random string, or, with a key, the JSON template with the string under that key.
 * Throws when the rules leave no character, or the length has no room for one of each required kind.
 */
export function generateSecret(rules: GenerateModel): string {
  const text = randomText(rules);
  if (rules.key === undefined) return text;
  const template: unknown = JSON.parse(rules.template);
  if (typeof template !== 'object' || template === null || Array.isArray(template)) {
    throw new Error('SecretStringTemplate must be a JSON object');
  }
  return JSON.stringify({ ...template, [rules.key]: text });
}

function randomText(rules: GenerateModel): string {
  const kinds = [
    rules.excludeLowercase ? '' : LOWER,
    rules.excludeUppercase ? '' : UPPER,
    rules.excludeNumbers ? '' : DIGITS,
    rules.excludePunctuation ? '' : PUNCTUATION,
    rules.includeSpace ? ' ' : '',
  ]
    .map((kind) => [...kind].filter((character) => !rules.excludeCharacters.includes(character)))
    .filter((kind) => kind.length > 0);
  const required = rules.requireEachIncludedType ? kinds : [];
  const { length } = rules;
  if (kinds.length === 0) throw new Error('The rules of GenerateSecretString leave no character');
  if (!Number.isInteger(length) || length < Math.max(1, required.length) || length > LONGEST) {
    throw new Error(`PasswordLength ${length} is not between ${Math.max(1, required.length)} and ${LONGEST}`);
  }
  const all = kinds.flat();
  const chosen = required.map(anyOf);
  while (chosen.length < length) chosen.push(anyOf(all));
  return shuffled(chosen).join('');
}

function anyOf(characters: readonly string[]): string {
  return characters[randomInt(characters.length)] ?? '';
}

function shuffled(characters: readonly string[]): string[] {
  const result = [...characters];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [result[last], result[other]] = [result[other] ?? '', result[last] ?? ''];
  }
  return result;
}
