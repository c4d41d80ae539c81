// The public door of periods: gates, vectors and their one conditional write, for all who change or read a person's numbers.
export type { Gate, EditKind } from './domain/gate.ts';
export { refuseEdit } from './domain/gate.ts';
export type { Calendar, Period, PeriodState, WorkflowName } from './domain/period.ts';
export { attemptsAllowed, dueOf, hasReached, periodsOfYear, spanOf, workflowsOwed } from './domain/period.ts';
export { resultOf, scoreInputOf } from './domain/result.ts';
export type { Target, Vector, VectorIki, VectorRating, VectorResult } from './domain/vector.ts';
export { appraisalId, isCounted, needsReview } from './domain/vector.ts';
export { decodeGate, forwardGate, gateAsSeen, readGates, setSummaryOnce } from './store/gate-store.ts';
export { vectorsOfAssessor, vectorsOfUnit } from './store/keys.ts';
export { keyOfPeriod, periodStateOf, rulesOf } from './store/period-state.ts';
export { changePeriod, findPeriod, getPeriod, listPeriods } from './store/period-store.ts';
export { getPinnedPolicy, keyOfPinnedPolicy, pinnedPolicyOf } from './store/pinned-policy-store.ts';
export { reRatingWrites } from './store/re-rating.ts';
export { decodeVector } from './store/vector-item.ts';
export type { VectorAddress, VectorPart } from './store/vector-store.ts';
export {
  editVector,
  findVector,
  listVectorsOf,
  keyOfGate,
  keyOfVector,
  listVectors,
  readForEdit,
  unsealedCheck,
  vectorAsSeen,
} from './store/vector-store.ts';
export { executionName } from './domain/period.ts';
export type { CorrectSegment } from './use-cases/correct-segment.ts';
export { createCorrectSegment } from './use-cases/correct-segment.ts';
export type { Run, RunInput } from './store/run-store.ts';
export { listRuns, runInput, writeRun } from './store/run-store.ts';
export type { PackedVector } from './domain/packed-result.ts';
export { forwardGates, readShardPacked, readShardVectors, sealVectors } from './store/seal-store.ts';
