/** The characters of the basic plane that a TrueType font has a glyph for: its character map in format 4. Throws where it has none. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = characterMapIn(view);
  const twice = view.getUint16(map + 6);
  const [ends, starts] = [map + 14, map + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  const drawn = new Set<number>();
  for (let at = 0; at < twice; at += 2) {
    const [start, end] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const [delta, offset] = [view.getUint16(deltas + at), view.getUint16(offsets + at)];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const indexed = offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - start));
      const isMissing = offset !== 0 && indexed === 0;
      if (!isMissing && ((indexed + delta) & 0xffff) !== 0) drawn.add(code);
    }
  }
  return drawn;
}

const CMAP = 0x636d6170;

function characterMapIn(view: DataView): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + 16 * table;
    if (view.getUint32(entry) !== CMAP) continue;
    const cmap = view.getUint32(entry + 8);
    for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
      const map = cmap + view.getUint32(cmap + 8 + 8 * at);
      if (view.getUint16(map) === 4) return map;
    }
  }
  throw new Error('the font has no character map of format 4');
}

const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Whatever has no shape of its own: control characters, marks of direction, joiners, private use. */
const SHAPELESS = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}|\p{Co}|\p{Cs}/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]/u;
/** Stands for one or more letters that the font cannot draw. */
const UNDRAWABLE = '□';

/**
 * A text as it can be drawn: lines end with `\n`, what has no shape is gone, a picture that the font lacks is gone with the space before
 * it, and letters that it lacks become one box a run, so that a reader sees that something stood there.
 */
export function drawable(text: string, drawn: ReadonlySet<number>): string {
  const plain = text.normalize('NFC').replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(SHAPELESS, '');
  let result = '';
  for (const character of plain) {
    if (character === '\n' || drawn.has(character.codePointAt(0) ?? 0)) result += character;
    else if (PICTURES.test(character)) result = result.replace(/ $/, '');
    else if (!result.endsWith(UNDRAWABLE)) result += UNDRAWABLE;
  }
  return result;
}

/** A value for JSON with all its texts drawable. Throws on what is no JSON. */
export function drawableData(value: unknown, drawn: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return drawable(value, drawn);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((it) => drawableData(it, drawn));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, drawableData(it, drawn)]));
  throw new Error(`${typeof value} cannot be printed`);
}
