import type { Item } from '../../../shared/platform/table/write.ts';
import { ATTENDANCE_COUNTS } from '../../../shared/regulation/attendance.ts';
import type { Fields, Scalar } from '../domain/changes.ts';
import { decodeVector } from '../../periods/index.ts';
import { fieldsOfVector } from './vector-fields.ts';

/** Longer texts are words of people: the record itself keeps them, the history only says that something changed. */
const LONGEST = 200;

/**
 * What never enters the history: keys, marks of the machinery, the NIP, which holds a birth date, what was said as feedback, and of evidence the
 * name that its owner gave the file, what its content is and where else it is.
 */
const HIDDEN = new Set([
  'PK',
  'SK',
  'st',
  'ttl',
  'v',
  'p',
  'r',
  'g',
  'c',
  'version',
  'run',
  'due',
  'nip',
  'text',
  'key',
  'asked',
  'saved',
  'file',
  'sha',
  'seen',
  'object',
  'uploads',
]);
/** Attributes that are readable only when their own fields are shown. */
const NESTED = new Set(['calendar', 'counts', 'attached']);
const READABLE: Readonly<Record<string, string>> = { gu: 'unit', ga: 'assessor' };

/** A month of attendance: its counts in their order, and the longest run of absence. */
const MONTH = /^m\d{2}$/;

function countsOf(name: string, packed: string): [string, Scalar][] {
  const numbers = packed.split(' ');
  return [...ATTENDANCE_COUNTS, 'longestRun'].flatMap((count, at): [string, Scalar][] =>
    numbers[at] === undefined || numbers[at] === '-'
      ? []
      : [[`${name.slice(1)}.${count}`, Number(numbers[at])]],
  );
}

const last = (key: string): string => key.slice(key.lastIndexOf('#') + 1);

function scalarOf(value: unknown): Scalar | undefined {
  if (typeof value === 'string') return value.length <= LONGEST ? value : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts: unknown[] = value.map((it: unknown) => (isRecord(it) ? it['id'] : it));
  return texts.every((it) => typeof it === 'string') ? scalarOf(texts.join(', ')) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(name: string, value: unknown): [string, Scalar][] {
  if (HIDDEN.has(name)) return [];
  if (NESTED.has(name) && isRecord(value)) {
    return Object.entries(value).flatMap(([inner, it]) =>
      entriesOf(inner, it).map(([field, scalar]): [string, Scalar] => [`${name}.${field}`, scalar]),
    );
  }
  const scalar = scalarOf(value);
  if (scalar === undefined) return [];
  if (MONTH.test(name)) return countsOf(name, String(scalar));
  const readable = READABLE[name];
  return [readable === undefined ? [name, scalar] : [readable, last(String(scalar))]];
}

/** A value as short texts, whole: a table or a list row by row, as JSON. */
function rowsOf(name: string, value: unknown): [string, Scalar][] {
  if (typeof value !== 'object' || value === null) return entriesOf(name, value);
  const text = JSON.stringify(value);
  if (text.length <= LONGEST) return [[name, text]];
  return Object.entries(value).flatMap(([inner, it]) => rowsOf(`${name}.${inner}`, it));
}

/**
 * The fields of an item as the history shows them: short scalars under readable names, a vector decoded, a value of policy whole, since
 * a decision of the agency must be readable in the trail without the record.
 */
export function fieldsOf(kind: string, part: string, item: Item): Fields {
  if (kind === 'vector') return fieldsOfVector(decodeVector(item));
  const fieldOf = (name: string, value: unknown): [string, Scalar][] =>
    kind === 'policy' && name === 'value' ? rowsOf(name, value) : entriesOf(name, value);
  const entries = Object.entries(item).flatMap(([name, value]) => fieldOf(name, value));
  const prefix = part === '' ? '' : `${part}.`;
  return Object.fromEntries(entries.map(([name, value]) => [`${prefix}${name}`, value]));
}

/** The version that an item counts of itself, if it does. */
export function versionOf(item: Item): number | undefined {
  const own = item['version'] ?? item['v'];
  return typeof own === 'number' ? own : undefined;
}
