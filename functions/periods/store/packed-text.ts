const ZERO = 48;
const NINE = 57;

/** A packed text that is read from left to right: the close reads one per person, and to split it up takes twice as long. */
export type PackedText = {
  atEnd: () => boolean;
  letter: () => string | undefined;
  /** Steps over a sign where it comes next, and tells whether it did. */
  takes: (sign: string) => boolean;
  /** Steps over a sign; throws where another comes next. */
  expect: (sign: string) => void;
  /** A whole number; throws where there is no digit. */
  whole: () => number;
  /** A whole number; `null` where there is no digit. */
  wholeIfAny: () => number | null;
};

/** Begins to read a packed text. */
export function readPacked(text: string): PackedText {
  let at = 0;
  const wrong = (wanted: string): Error =>
    new Error(`a vector holds "${text}": at ${at} there is no ${wanted}`);
  const takes = (sign: string): boolean => {
    const found = text[at] === sign;
    if (found) at++;
    return found;
  };
  const wholeIfAny = (): number | null => {
    const start = at;
    let value = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
      value = 10 * value + (code - ZERO);
    return at === start ? null : value;
  };
  return {
    atEnd: () => at >= text.length,
    letter: () => text[at++],
    takes,
    expect: (sign) => {
      if (!takes(sign)) throw wrong(`"${sign}"`);
    },
    whole: () => {
      const value = wholeIfAny();
      if (value === null) throw wrong('number');
      return value;
    },
    wholeIfAny,
  };
}
