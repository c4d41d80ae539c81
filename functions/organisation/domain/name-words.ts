/** How many letters of a word a search needs, and how many the index keeps. */
export const BEGINNING = 3;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase();
}

/**
 * The words by which a person is found: lower case, without accents and apostrophes; degrees after the first comma and abbreviations
 * (`dr.`, `Hj.`) are no names. `Hj. Jum'iyah Karo-Karo, S.STP.` → `jumiyah`, `karo`.
 */
export function wordsOfName(name: string): string[] {
  const [own = ''] = name.split(',');
  const words = own
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .flatMap((word) => plain(word).split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The words of a search, the longest first: the first one finds the page, the others narrow it. */
export function wordsOfSearch(text: string): string[] {
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.toSorted((one, other) => other.length - one.length);
}

/** The beginnings under which a name is kept; words shorter than three letters are not found by themselves. */
export function beginningsOf(name: string): string[] {
  const long = wordsOfName(name).filter((word) => word.length >= BEGINNING);
  return [...new Set(long.map((word) => word.slice(0, BEGINNING)))];
}

/** Whether every word of the search begins some word of the name. */
export function matchesName(name: string, search: readonly string[]): boolean {
  const words = wordsOfName(name);
  return search.every((wanted) => words.some((word) => word.startsWith(wanted)));
}
