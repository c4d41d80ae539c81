import { mapMode } from './check-state.ts';
import type { MapState } from './definition.ts';
import { StateFailure } from './failure.ts';
import type { Json } from './json.ts';
import { withinLimit } from './limits.ts';
import { runChildren } from './map-children.ts';
import { concurrently } from './pool.ts';
import { quantityOf } from './quantity.ts';
import { recovering } from './retry.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';
import { Variables } from './variables.ts';

const mostIterations = 40;
const mostChildren = 10_000;

/**
 * Map: runs its processor for every item, at most MaxConcurrency at a time (0 is as many as AWS allows: 40 inline, 10,000
 * distributed), and collects the outputs in the items' order. Items are the input where the field is absent.
 */
export function runMap(frame: Frame<MapState>): Promise<Outcome> {
  return recovering(frame, async (current) => {
    const { state, name } = current;
    const items = await itemsOf(current);
    const inputs = await Promise.all(items.map((item, index) => select(current, item, index)));
    const result =
      mapMode(state) === 'INLINE'
        ? await runIterations(current, items, inputs)
        : await runChildren(current, inputs, await concurrencyOf(current, mostChildren));
    withinLimit(`the result of state ${name}`, result);
    return { output: await settle(current, state, result, { result }), next: state.Next };
  });
}

async function itemsOf(frame: Frame<MapState>): Promise<Json[]> {
  const { state, input, name } = frame;
  const items = state.Items === undefined ? input : await evaluateIn(frame, state.Items);
  if (Array.isArray(items)) return items;
  throw new StateFailure('States.QueryEvaluationError', `the items of state ${name} are no array`);
}

async function select(frame: Frame<MapState>, item: Json, index: number): Promise<Json> {
  const { ItemSelector: selector } = frame.state;
  if (selector === undefined) return item;
  return evaluateIn(frame, selector, { item: { Index: index, Value: item } });
}

async function concurrencyOf(frame: Frame<MapState>, most: number): Promise<number> {
  const wanted = await quantityOf(frame, 'MaxConcurrency', frame.state.MaxConcurrency, {
    min: 0,
    max: 1_000_000_000,
  });
  return Math.min(wanted || most, most);
}

async function runIterations(frame: Frame<MapState>, items: Json[], inputs: Json[]): Promise<Json[]> {
  const { state, run } = frame;
  const limit = await concurrencyOf(frame, mostIterations);
  return concurrently(inputs, limit, run.signal, (input, index, signal) => {
    const context = { ...run.context, Map: { Item: { Index: index, Value: items[index] ?? null } } };
    const variables = new Variables(run.variables);
    return run.services.runFlow(state.ItemProcessor, input, { ...run, signal, context, variables });
  });
}
