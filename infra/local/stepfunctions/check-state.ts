import type { MapState, Retrier, State, TaskState } from './definition.ts';
import { brokenExpressions, expressionOf } from './expressions.ts';
import { isObject } from './json.ts';
import { lambdaInvoke, unqualifiedFunctionArn } from './lambda-resource.ts';

const invokeArguments = new Set(['FunctionName', 'Payload']);
const onlyDistributed = [
  'ItemBatcher',
  'ToleratedFailureCount',
  'ToleratedFailurePercentage',
  'Label',
] as const;

/** What is wrong with a state by itself, one sentence each; its neighbours and inner states are not looked at. */
export function problemsOfState(state: State): string[] {
  return [
    ...problemsOfMove(state),
    ...problemsOfErrors(state),
    ...problemsOfKind(state),
    ...ownExpressions(state),
  ];
}

/** How a Map runs its items; INLINE if it does not say. */
export function mapMode(state: MapState): 'INLINE' | 'DISTRIBUTED' {
  return state.ItemProcessor.ProcessorConfig?.Mode ?? 'INLINE';
}

function problemsOfMove(state: State): string[] {
  if (state.Type === 'Choice' || state.Type === 'Succeed' || state.Type === 'Fail') return [];
  return (state.Next === undefined) === (state.End === undefined) ? ['needs either Next or End'] : [];
}

function problemsOfErrors(state: State): string[] {
  if (!('Retry' in state || 'Catch' in state)) return [];
  return [
    ...problemsOfWildcard('Retry', state.Retry ?? []),
    ...problemsOfWildcard('Catch', state.Catch ?? []),
  ];
}

function problemsOfWildcard(field: string, handlers: readonly Pick<Retrier, 'ErrorEquals'>[]): string[] {
  return handlers.flatMap(({ ErrorEquals }, index) => {
    if (!ErrorEquals.includes('States.ALL')) return [];
    const right = ErrorEquals.length === 1 && index === handlers.length - 1;
    return right ? [] : [`States.ALL must stand alone and last in ${field}`];
  });
}

function problemsOfKind(state: State): string[] {
  if (state.Type === 'Task') return problemsOfTask(state);
  if (state.Type === 'Map') return problemsOfMap(state);
  if (state.Type !== 'Wait') return [];
  return (state.Seconds === undefined) === (state.Timestamp === undefined)
    ? ['needs either Seconds or Timestamp']
    : [];
}

function problemsOfTask(state: TaskState): string[] {
  if (unqualifiedFunctionArn(state.Resource) !== undefined) return [];
  if (state.Resource !== lambdaInvoke) return [`unknown Resource ${state.Resource}`];
  if (state.Arguments === undefined) return ['needs Arguments with FunctionName'];
  if (!isObject(state.Arguments)) return [];
  const unknown = Object.keys(state.Arguments).filter((key) => !invokeArguments.has(key));
  const problems = unknown.map((key) => `unknown field Arguments.${key}`);
  const name = state.Arguments['FunctionName'];
  const known = unqualifiedFunctionArn(name) !== undefined;
  if (known || (typeof name === 'string' && expressionOf(name) !== undefined)) return problems;
  return [...problems, `Arguments.FunctionName is no function ARN: ${JSON.stringify(name)}`];
}

function problemsOfMap(state: MapState): string[] {
  const executionType = state.ItemProcessor.ProcessorConfig?.ExecutionType;
  if (mapMode(state) === 'INLINE') {
    const alien = onlyDistributed.filter((field) => state[field] !== undefined);
    const problems = alien.map((field) => `${field} is only for a DISTRIBUTED Map`);
    return executionType === undefined
      ? problems
      : [...problems, 'ExecutionType is only for a DISTRIBUTED Map'];
  }
  const problems =
    executionType === 'EXPRESS'
      ? []
      : [`ExecutionType ${executionType ?? '(none)'} is not emulated, only EXPRESS is`];
  const batcher = state.ItemBatcher;
  if (
    batcher === undefined ||
    batcher.MaxItemsPerBatch !== undefined ||
    batcher.MaxInputBytesPerBatch !== undefined
  ) {
    return problems;
  }
  return [...problems, 'ItemBatcher needs MaxItemsPerBatch or MaxInputBytesPerBatch'];
}

/** Inner states have their own turn, so that a broken expression is reported once, under its own state. */
function ownExpressions(state: State): string[] {
  const inner = new Set(['ItemProcessor', 'Branches', 'Comment']);
  return Object.entries(state).flatMap(([field, value]) =>
    inner.has(field) ? [] : brokenExpressions(value),
  );
}
