// The public door of progress: the words of a realisation, for those who rate and print it. Its numbers are in the vector.
export type { Notes } from './domain/realisation.ts';
export type { RealisationAddress } from './store/keys.ts';
export { wordsKey } from './store/keys.ts';
export type { Words } from './store/words-store.ts';
export { decodeWords } from './store/words-store.ts';
