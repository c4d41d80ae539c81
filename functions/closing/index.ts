// The public door of closing: a closed period read whole, for what is printed from it.
export { getTree } from './store/close-store.ts';
export type { People } from './use-cases/read-people.ts';
export { readPeople, segmentId } from './use-cases/read-people.ts';
