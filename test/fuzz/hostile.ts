import * as fc from 'fast-check';
import short from './hostile.json' with { type: 'json' };

const DEEP = 100_000;
const HUGE = 'A'.repeat(20_000);
const LISTS = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;

/** JSON texts that no field expects: numbers at the edge, texts that other languages take for something, objects with odd names. */
const TOKENS = [
  ...short.tokens,
  `"${HUGE}"`,
  `"${'😀'.repeat(2_500)}"`,
  `[${'0,'.repeat(5_000)}0]`,
  `${'['.repeat(500)}${']'.repeat(500)}`,
  LISTS,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
];

/** Percent-encoded segments of a path that are none of the ids that a path expects. */
const SEGMENTS = [...short.segments, 'a'.repeat(300), 'a'.repeat(4_000)];

/** Query strings that no route expects, without `?`. */
const QUERIES = [
  ...short.queries,
  `cursor=${'x'.repeat(1_500)}`,
  ...[...short.cursors, '['.repeat(300)].map((it) => `cursor=${Buffer.from(it).toString('base64url')}`),
];

const VERSIONS = [...short.versions, '9'.repeat(40)];
const KEYS = [...short.keys, 'x'.repeat(129), 'x'.repeat(9_000)];

/** Whole bodies that are no object a route asks for: empty, cut off, of another shape, too deep, too large, not UTF-8. */
const BODIES: readonly (string | Buffer)[] = [
  ...short.bodies,
  `"${HUGE}"`,
  LISTS,
  `{"a":${LISTS}}`,
  '['.repeat(DEEP),
  `{"a":"${'x'.repeat(300_000)}"}`,
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.from([0, 1, 2, 3]),
];

const oneOf = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

/** JSON text of a value that no field expects. Not each is valid JSON. */
export const hostileTokens = oneOf(TOKENS);
export const hostileSegments = fc.oneof(
  { arbitrary: oneOf(SEGMENTS), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(encodeWhatCanBe), weight: 1 },
);
export const hostileQueries = oneOf(QUERIES);
export const hostileVersions = oneOf(VERSIONS);
export const hostileKeys = oneOf(KEYS);
export const hostileTypes = oneOf(short.types);
export const hostileBodies = fc.oneof(
  { arbitrary: oneOf(BODIES), weight: 4 },
  { arbitrary: fc.json({ maxDepth: 3 }), weight: 1 },
);

function encodeWhatCanBe(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Place = { holder: Json[] | { [name: string]: Json }; at: string };

function placesIn(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [at, inner] of Object.entries(value)) {
    found.push({ holder: value, at });
    placesIn(inner, found);
  }
  return found;
}

const MARK = '\u0001';

/** The JSON text of a body with one thing wrong: a value replaced, a field taken out, a field too many, or the text cut off. */
export function spoilt(body: unknown): fc.Arbitrary<string> {
  const whole = JSON.stringify(body) ?? '';
  const count = placesIn(JSON.parse(whole === '' ? '{}' : whole) as Json).length;
  const changed = (change: (place: Place) => void, nth: number): string => {
    const copy = JSON.parse(whole) as Json;
    const place = placesIn(copy)[nth];
    if (place !== undefined) change(place);
    return JSON.stringify(copy);
  };
  const cut = fc.nat({ max: whole.length }).map((length) => whole.slice(0, length));
  const more = hostileTokens.map((token) => whole.replace(/^\{/, `{"__proto__":${token},"lain":${token},`));
  if (count === 0) return fc.oneof(cut, more);
  const nth = fc.nat({ max: count - 1 });
  const replaced = fc
    .tuple(nth, hostileTokens)
    .map(([at, token]) =>
      changed((place) => Object.assign(place.holder, { [place.at]: MARK }), at).replace(
        JSON.stringify(MARK),
        () => token,
      ),
    );
  const without = nth.map((at) =>
    changed((place) => void Reflect.deleteProperty(place.holder, place.at), at),
  );
  return fc.oneof({ arbitrary: replaced, weight: 5 }, { arbitrary: without, weight: 2 }, cut, more);
}
