import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';
import type { Json } from './json.ts';

const algorithms: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

const longestRange = 1000;

function partition(items: Json[], size: number): Json[][] {
  if (!Number.isInteger(size) || size < 1) throw new Error(`$partition: ${size} is no positive whole number`);
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function range(first: number, last: number, step: number): number[] {
  if (![first, last, step].every(Number.isInteger)) throw new Error('$range: takes whole numbers');
  if (step === 0) throw new Error('$range: the step is 0');
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  if (count > longestRange) throw new Error(`$range: ${count} numbers, more than ${longestRange}`);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function hash(text: string, algorithm: string): string {
  const known = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm] : undefined;
  if (known === undefined) {
    throw new Error(`$hash: unknown algorithm ${algorithm}, known are ${Object.keys(algorithms).join(', ')}`);
  }
  return createHash(known).update(text, 'utf8').digest('hex');
}

function random(seed?: number): number {
  if (seed === undefined) return Math.random();
  return createHash('sha256').update(String(seed)).digest().readUInt32BE(0) / 2 ** 32;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Error(`$parse: no JSON: ${text.slice(0, 80)}`);
  }
}

function evalIsMissing(): never {
  throw new Error('$eval is not available in Step Functions, use $parse');
}

const fromMillis = jsonata('$fromMillis(ms, picture, timezone)');

/**
 * Adds to a compiled expression what Step Functions has beyond JSONata: $partition, $range, $hash, $random with a seed,
 * $uuid and $parse. Takes $eval away, and lets $now and $millis read the given clock (milliseconds since the epoch).
 * The numbers of a seeded $random repeat, but are not those that AWS makes of the same seed.
 */
export function addFunctions(expression: jsonata.Expression, now: () => number): void {
  expression.registerFunction('partition', partition, '<an:a>');
  expression.registerFunction('range', range, '<nnn:a<n>>');
  expression.registerFunction('hash', hash, '<ss:s>');
  expression.registerFunction('random', random, '<n?:n>');
  expression.registerFunction('uuid', () => randomUUID(), '<:s>');
  expression.registerFunction('parse', parse, '<s:x>');
  expression.registerFunction('eval', evalIsMissing);
  expression.registerFunction('millis', now, '<:n>');
  expression.registerFunction(
    'now',
    (picture?: string, timezone?: string) => fromMillis.evaluate({ ms: now(), picture, timezone }),
    '<s?s?:s>',
  );
}
