import { StateFailure } from './failure.ts';
import { evaluateIn, type Frame } from './run.ts';

/** Where a number must lie; whole unless `fraction`. */
export type Bounds = { min: number; max: number; fraction?: boolean };

/**
 * The value of a field that holds a number or an expression for one; undefined where the field is absent. Fails with
 * `States.QueryEvaluationError` where the expression yields something else.
 */
export async function quantityOf(
  frame: Frame,
  field: string,
  value: number | string | undefined,
  bounds: Bounds,
): Promise<number | undefined> {
  if (value === undefined) return undefined;
  const number = await evaluateIn(frame, value);
  const fits = typeof number === 'number' && number >= bounds.min && number <= bounds.max;
  if (fits && (bounds.fraction === true || Number.isInteger(number))) return number;
  const kind = bounds.fraction === true ? 'a number' : 'a whole number';
  const reason = `${field} of state ${frame.name} is ${JSON.stringify(number)}, not ${kind} from ${bounds.min} to ${bounds.max}`;
  throw new StateFailure('States.QueryEvaluationError', reason);
}
