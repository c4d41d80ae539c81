// The public door of progress: the words of a realisation, for what is printed.
export type { Notes } from './domain/realisation.ts';
export { wordsKey } from './store/keys.ts';
export { decodeWords } from './store/words-store.ts';
