// The public door of identity: the permission matrix, and what others may write about actors.
export { recordAccess } from './store/access-store.ts';
export { PERMITS } from './domain/permits.ts';

export { actorWrite, newLinkWrite, placeWrite, readActors, readLinks } from './store/actor-store.ts';
export type { ActorPlace, ActorRecord } from './store/actor-store.ts';
