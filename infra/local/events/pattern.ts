import { isObject } from './aws-json.ts';
import { compileAlternative, isLeaf } from './operators.ts';
import type { Leaf } from './operators.ts';

/** Decides whether one event (any JSON value) has what a pattern asks for. */
export type Matcher = (event: unknown) => boolean;

/**
 * Compiles an EventBridge event pattern (the same language as Lambda's filter criteria). Fields of an object must all match; the
 * values of an array are alternatives; a field of the event that is an array matches when one of its elements does, and an array of
 * objects when one element matches the whole nested pattern, absence (`exists: false`) included. `exists` sees leaves only.
 * Throws, with `where` and the path, for what is malformed or an operator that is not supported.
 */
export function compilePattern(pattern: unknown, where: string): Matcher {
  if (!isObject(pattern)) throw new Error(`${where}: a pattern is a JSON object`);
  const fields = Object.entries(pattern);
  if (fields.length === 0) throw new Error(`${where}: a pattern has at least one field`);
  const tests = fields.map(([name, value]) =>
    name === '$or' ? compileOr(value, where) : compileField(name, value, `${where}.${name}`),
  );
  return (event) => elements(event).some((element) => tests.every((test) => test(element)));
}

function compileOr(branches: unknown, where: string): Matcher {
  if (!Array.isArray(branches) || branches.length < 2)
    throw new Error(`${where}: $or takes two patterns or more`);
  const matchers = branches.map((branch, index) => compilePattern(branch, `${where}.$or[${index}]`));
  return (event) => matchers.some((matches) => matches(event));
}

function compileField(name: string, value: unknown, where: string): Matcher {
  if (!Array.isArray(value)) {
    const matches = compilePattern(value, where);
    return (event) => matches(fieldOf(event, name));
  }
  if (value.length === 0) throw new Error(`${where}: an array of alternatives is not empty`);
  const tests = value.map((alternative) => compileAlternative(alternative, where));
  return (event) => {
    const values = leaves(fieldOf(event, name));
    return tests.some((test) => test(values));
  };
}

/** What a nested pattern is tried on: each object of an array, else the value itself, even when absent (for `exists: false`). */
function elements(value: unknown): unknown[] {
  return Array.isArray(value) && value.length > 0 ? value.flatMap(elements) : [value];
}

function leaves(value: unknown): Leaf[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isLeaf(value) ? [value] : [];
}

function fieldOf(event: unknown, name: string): unknown {
  return isObject(event) && Object.hasOwn(event, name) ? event[name] : undefined;
}
