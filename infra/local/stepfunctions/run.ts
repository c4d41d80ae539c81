import type { Wait } from './clock.ts';
import type { Flow, State } from './definition.ts';
import type { Evaluate } from './evaluate.ts';
import type { Json, JsonObject } from './json.ts';
import { withinLimit } from './limits.ts';
import type { Variables } from './variables.ts';

/**
 * Calls a function by its unqualified ARN. A function that fails is an answer, `{ error }`; a rejection means that the
 * stand-in itself is broken.
 */
export type Invoke = (
  functionArn: string,
  payload: unknown,
) => Promise<{ payload: unknown } | { error: { errorType: string; errorMessage: string } }>;

/** What states need from outside. `now` answers milliseconds since the epoch. */
export type Services = {
  invoke: Invoke;
  wait: Wait;
  now: () => number;
  evaluate: Evaluate;
  runFlow: RunFlow;
};

/** Counts of an execution: states entered, retries and children started; and the children alone. */
export type Meter = { transitions: number; children: number };

/** One running flow: an execution, a branch, an iteration or a child. */
export type Run = {
  services: Services;
  signal: AbortSignal;
  variables: Variables;
  meter: Meter;
  /** The context object without `State`, which each state adds. */
  context: { Execution: JsonObject; StateMachine: JsonObject; Map?: JsonObject };
};

/** Runs a flow from StartAt to an end and answers its output. Throws StateFailure, or Interrupted when the signal aborts. */
export type RunFlow = (flow: Flow, input: Json, run: Run) => Promise<Json>;

/** A state being executed. `retries` counts how often it was tried again. */
export type Frame<S extends State = State> = {
  name: string;
  state: S;
  input: Json;
  run: Run;
  enteredAt: string;
  retries: number;
};

/** What a state hands on: its output, and the next state unless it was the last one. */
export type Outcome = { output: Json; next: string | undefined };

/** What `$states` holds beside input and context, where it does. */
export type Extra = { result?: Json; errorOutput?: Json; item?: { Index: number; Value: Json } };

/** Evaluates a field of a state: `$states` and the variables of its scope are what expressions can read. */
export function evaluateIn(frame: Frame, template: Json, extra: Extra = {}): Promise<Json> {
  const { run, input, name, enteredAt, retries } = frame;
  const { item, ...outcome } = extra;
  const context = {
    ...run.context,
    State: { Name: name, EnteredTime: enteredAt, RetryCount: retries },
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
  return run.services.evaluate(template, {
    ...run.variables.visible(),
    states: { input, context, ...outcome },
  });
}

/** The fields by which a state, a rule of a Choice or a catcher shapes what it leaves behind. */
export type Shaping = { Output?: Json | undefined; Assign?: JsonObject | undefined };

/**
 * Ends a state: Assign and Output both read the variables as they were on entry; then the variables are set. Answers the
 * output, which is `otherwise` where no Output is given.
 */
export async function settle(
  frame: Frame,
  shaping: Shaping,
  otherwise: Json,
  extra: Extra = {},
): Promise<Json> {
  const { Assign: assign, Output: template } = shaping;
  const values = assign === undefined ? {} : await evaluateIn(frame, assign, extra);
  const output = template === undefined ? otherwise : await evaluateIn(frame, template, extra);
  withinLimit(`the output of state ${frame.name}`, output);
  frame.run.variables.assign(values as JsonObject);
  return output;
}
