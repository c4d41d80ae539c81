import { isObject } from '../events/aws-json.ts';
import { compilePattern } from '../events/pattern.ts';
import type { Matcher } from '../events/pattern.ts';

const FIELDS = new Set([
  '$or',
  'eventID',
  'eventName',
  'eventVersion',
  'eventSource',
  'awsRegion',
  'dynamodb',
  'eventSourceARN',
  'userIdentity',
]);

/**
 * Compiles the filter criteria of a mapping: a record passes when one of the filters matches it, or when there are none. A filter is a
 * pattern, its JSON text, or the template's `{ Pattern: text }`. Attribute values carry their type (`{ "S": ["a"] }`) and numbers are
 * texts there, so `numeric` does not see them. Throws, with `where`, for a pattern that is malformed or of a field no record has.
 */
export function compileFilters(filters: readonly unknown[], where: string): Matcher {
  if (filters.length === 0) return () => true;
  const matchers = filters.map((filter, index) => compileFilter(filter, `${where}: filter ${index + 1}`));
  return (record) => matchers.some((matches) => matches(record));
}

function compileFilter(filter: unknown, where: string): Matcher {
  const given = isObject(filter) && 'Pattern' in filter ? filter['Pattern'] : filter;
  const pattern = typeof given === 'string' ? parse(given, where) : given;
  const unknown = isObject(pattern) ? Object.keys(pattern).find((field) => !FIELDS.has(field)) : undefined;
  if (unknown !== undefined) throw new Error(`${where}: a stream record has no field «${unknown}»`);
  return compilePattern(pattern, where);
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${where}: the pattern is not JSON`, { cause });
  }
}
