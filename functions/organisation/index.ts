// The public door of organisation: people, segments and units for those who come after it.
export type { Employee, Segment } from './domain/segment.ts';
export { overlaps } from './domain/segment.ts';
export type { Unit } from './domain/unit.ts';
export { opdOf, pathOf } from './domain/unit.ts';
export {
  correctionWrite,
  findEmployee,
  listUnits,
  readEmployees,
  readShard,
} from './store/organisation-store.ts';
export { createRelation } from './use-cases/relation.ts';
export type { Allowed, Place, Relations } from './use-cases/relation.ts';
export { createTree } from './use-cases/tree.ts';
export type { Tree } from './use-cases/tree.ts';
