import type { IkiTaker, PackedTargets } from '../domain/packed-result.ts';
import { NOTHING_REPORTED } from '../domain/packed-result.ts';

const codeOf = (sign: string): number => sign.charCodeAt(0);
const ZERO = codeOf('0');
const NINE = codeOf('9');
const COMMA = codeOf(',');
const SEMICOLON = codeOf(';');
const SLASH = codeOf('/');
const TILDE = codeOf('~');
const MAIN = codeOf('U');
const NORMAL = codeOf('N');
const LIMIT = codeOf('X');

/** 24 indicators of a year take less than 6,000 signs. A text is copied here to be read: a byte is found faster than a sign of a string. */
const COPY = Buffer.alloc(32_768);
const BYTES = new Uint8Array(COPY.buffer, COPY.byteOffset, COPY.length);
const MOST_TARGETS = 16;
const TARGETS: PackedTargets = {
  count: 0,
  low: new Float64Array(MOST_TARGETS),
  high: new Float64Array(MOST_TARGETS),
};

function torn(text: string, at: number): Error {
  return new Error(`a vector holds "${text}", which is torn at ${at}`);
}

/**
 * Reads packed indicators (see `packIki`) from left to right. Throws on a text that no vector can hold. One loop over bytes with everything
 * in its own variables: split up, it takes twice as long.
 */
export function readIki(text: string, taker: IkiTaker): void {
  const end = COPY.write(text);
  if (end !== text.length || end >= BYTES.length) throw torn(text, end);
  BYTES[end] = 0;
  let at = 0;
  while (at < end) {
    const start = at;
    let sign = BYTES[at] ?? 0;
    let number = 0;
    for (; sign >= ZERO && sign <= NINE; sign = BYTES[++at] ?? 0) number = 10 * number + (sign - ZERO);
    if (at === start) throw torn(text, at);
    const main = sign === MAIN;
    const normal = BYTES[at + 1] === NORMAL;
    const aggregation = BYTES[at + 2] ?? 0;
    at += 3;
    const cannotExceed = BYTES[at] === LIMIT;
    if (cannotExceed) at++;
    if (BYTES[at] !== COMMA) throw torn(text, at);
    let weight = 0;
    for (sign = BYTES[++at] ?? 0; sign >= ZERO && sign <= NINE; sign = BYTES[++at] ?? 0)
      weight = 10 * weight + (sign - ZERO);
    if (sign !== COMMA) throw torn(text, at);
    let targets = 0;
    do {
      let from = ++at;
      let low = 0;
      for (sign = BYTES[at] ?? 0; sign >= ZERO && sign <= NINE; sign = BYTES[++at] ?? 0)
        low = 10 * low + (sign - ZERO);
      let high = low;
      if (at > from && sign === TILDE) {
        from = ++at;
        high = 0;
        for (sign = BYTES[at] ?? 0; sign >= ZERO && sign <= NINE; sign = BYTES[++at] ?? 0)
          high = 10 * high + (sign - ZERO);
      }
      if (at === from || targets === MOST_TARGETS) throw torn(text, at);
      TARGETS.low[targets] = low;
      TARGETS.high[targets] = high;
      targets++;
    } while (sign === SLASH);
    if (sign !== COMMA) throw torn(text, at);
    TARGETS.count = targets;
    let realisation = NOTHING_REPORTED;
    sign = BYTES[++at] ?? 0;
    if (sign >= ZERO && sign <= NINE) {
      realisation = 0;
      for (; sign >= ZERO && sign <= NINE; sign = BYTES[++at] ?? 0)
        realisation = 10 * realisation + (sign - ZERO);
    }
    taker.take(number, main, normal, aggregation, cannotExceed, weight, TARGETS, realisation);
    if (at < end && (sign !== SEMICOLON || ++at === end)) throw torn(text, at);
  }
}
