// The public door of organisation: people, segments and units for those who come after it.
export { findCycles } from './domain/cycle.ts';
export type { Assessors } from './domain/cycle.ts';
export { actorPlace, holdsOn, standingSegment } from './domain/place.ts';
export type { ActorPosition } from './domain/place.ts';
export type { Employee, Segment } from './domain/segment.ts';
export type { Unit } from './domain/unit.ts';
export { opdOf, pathOf } from './domain/unit.ts';
export { segmentKey } from './store/keys.ts';
export {
  correctionWrite,
  decodeSegment,
  findEmployee,
  findUnit,
  listUnits,
  readEmployees,
  readShard,
} from './store/organisation-store.ts';
export type { Home } from './store/people-writes.ts';
export {
  closeSegmentWrite,
  employeeWrites,
  newEmployeeWrites,
  newSegmentWrite,
  newUnitWrite,
  positionWrite,
  unitHeadWrite,
  unitWrite,
} from './store/people-writes.ts';
export { createRelation } from './use-cases/relation.ts';
export type { Allowed, Place, Relations } from './use-cases/relation.ts';
export { createTree } from './use-cases/tree.ts';
export type { Tree } from './use-cases/tree.ts';
