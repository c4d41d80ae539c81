// The public door of progress: the words of a realisation and its evidence, for what is printed.
export type { Notes } from './domain/realisation.ts';
export { decodeAttachments } from './store/evidence-store.ts';
export { attachmentsKey, wordsKey } from './store/keys.ts';
export { decodeWords } from './store/words-store.ts';
