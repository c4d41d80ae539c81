export type { Invoke } from './run.ts';
export type { Description, ExecutionRecord, Listed, Machine, Options, StepFunctions } from './service.ts';
export { createStepFunctions } from './step-functions.ts';
