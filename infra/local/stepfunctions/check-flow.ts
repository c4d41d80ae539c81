import { mapMode, problemsOfState } from './check-state.ts';
import type { Flow, State } from './definition.ts';
import type { Json } from './json.ts';

type Surroundings = { names: Set<string>; outerVariables: ReadonlySet<string>; inExpress: boolean };

const variableName = /^[\p{ID_Start}_][\p{ID_Continue}]{0,79}$/u;

/** What is wrong with a state machine whose shape is right: each sentence names the state that it is about. */
export function problemsOfFlow(flow: Flow): string[] {
  return check(flow, 'the state machine', { names: new Set(), outerVariables: new Set(), inExpress: false });
}

function check(flow: Flow, where: string, around: Surroundings): string[] {
  const variables = new Set(Object.values(flow.States).flatMap(assignedNames));
  const problems = problemsOfTargets(flow, where);
  for (const name of variables) {
    if (around.outerVariables.has(name))
      problems.push(`${where}: variable ${name} is already in an outer scope`);
    if (name === 'states' || !variableName.test(name))
      problems.push(`${where}: ${name} is no name for a variable`);
  }
  const inside = { ...around, outerVariables: new Set([...around.outerVariables, ...variables]) };
  for (const [name, state] of Object.entries(flow.States)) {
    if (around.names.has(name)) problems.push(`state ${name}: another state has the same name`);
    around.names.add(name);
    problems.push(...problemsOfState(state).map((problem) => `state ${name}: ${problem}`));
    problems.push(...problemsInside(name, state, inside));
  }
  return problems;
}

function problemsInside(name: string, state: State, around: Surroundings): string[] {
  if (state.Type === 'Parallel')
    return state.Branches.flatMap((branch) => check(branch, `state ${name}`, around));
  if (state.Type !== 'Map') return [];
  if (mapMode(state) === 'INLINE') return check(state.ItemProcessor, `state ${name}`, around);
  if (around.inExpress) return [`state ${name}: a DISTRIBUTED Map cannot run inside an EXPRESS child`];
  // A distributed child sees no outer variable, so it may use the same names.
  return check(state.ItemProcessor, `state ${name}`, {
    ...around,
    outerVariables: new Set(),
    inExpress: true,
  });
}

function problemsOfTargets(flow: Flow, where: string): string[] {
  const known = new Set(Object.keys(flow.States));
  const problems = known.has(flow.StartAt) ? [] : [`${where}: StartAt names no state: ${flow.StartAt}`];
  const reached = new Set([flow.StartAt]);
  for (const [name, state] of Object.entries(flow.States)) {
    for (const target of targetsOf(state)) {
      reached.add(target);
      if (!known.has(target)) problems.push(`state ${name}: leads to ${target}, which is not there`);
    }
  }
  const lonely = [...known].filter((name) => !reached.has(name));
  return [...problems, ...lonely.map((name) => `state ${name}: nothing leads to it`)];
}

function targetsOf(state: State): string[] {
  const targets: (string | undefined)[] = [];
  if ('Next' in state) targets.push(state.Next);
  if ('Catch' in state) targets.push(...(state.Catch ?? []).map((catcher) => catcher.Next));
  if (state.Type === 'Choice') targets.push(state.Default, ...state.Choices.map((choice) => choice.Next));
  return targets.filter((target) => target !== undefined);
}

function assignedNames(state: State): string[] {
  const assigns: (Record<string, Json> | undefined)[] = [];
  if ('Assign' in state) assigns.push(state.Assign);
  if ('Catch' in state) assigns.push(...(state.Catch ?? []).map((catcher) => catcher.Assign));
  if (state.Type === 'Choice') assigns.push(...state.Choices.map((choice) => choice.Assign));
  return assigns.flatMap((assign) => Object.keys(assign ?? {}));
}
