import jsonata from 'jsonata';
import { describeJsonataError, expressionOf } from './expressions.ts';
import { StateFailure } from './failure.ts';
import { addFunctions } from './functions.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/**
 * Evaluates every `{% … %}` inside `template`, at any depth; everything else stays as it is. `bindings` are what
 * expressions see as `$name`. Fails with `States.QueryEvaluationError` where an expression fails or yields nothing.
 */
export type Evaluate = (template: Json, bindings: Record<string, unknown>) => Promise<Json>;

// For `[]` jsonata marks the array that it reads, which is the run's own data and must stay as it is.
const keepsSingleton = /\[\s*\]/;

/** Makes an evaluator that compiles each expression once; `now` is the clock of $now and $millis. */
export function createEvaluate(now: () => number): Evaluate {
  const compiled = new Map<string, jsonata.Expression>();

  function compile(expression: string): jsonata.Expression {
    const known = compiled.get(expression);
    if (known !== undefined) return known;
    const made = jsonata(expression);
    addFunctions(made, now);
    compiled.set(expression, made);
    return made;
  }

  async function run(expression: string, bindings: Record<string, unknown>): Promise<Json> {
    const result = await compile(expression)
      .evaluate(undefined, keepsSingleton.test(expression) ? structuredClone(bindings) : bindings)
      .catch((error: unknown) => {
        throw queryError(expression, describeJsonataError(error));
      });
    if (result === undefined) throw queryError(expression, 'it yields nothing (undefined)');
    return asJson(result as unknown, expression);
  }

  async function evaluate(template: Json, bindings: Record<string, unknown>): Promise<Json> {
    if (typeof template === 'string') {
      const expression = expressionOf(template);
      return expression === undefined ? template : run(expression, bindings);
    }
    if (Array.isArray(template)) return Promise.all(template.map((part) => evaluate(part, bindings)));
    if (!isObject(template)) return template;
    const entries = Object.entries(template).map(async ([key, part]) => [
      key,
      await evaluate(part, bindings),
    ]);
    return Object.fromEntries(await Promise.all(entries)) as JsonObject;
  }

  return evaluate;
}

function queryError(expression: string, reason: string): StateFailure {
  return new StateFailure('States.QueryEvaluationError', `{% ${expression} %}: ${reason}`);
}

/** A copy without what jsonata hangs on its sequences; a function inside is an error, JSON would lose it silently. */
function asJson(value: unknown, expression: string): Json {
  if (Array.isArray(value)) return Array.from(value, (part: unknown) => asJson(part, expression));
  if (typeof value === 'function') throw queryError(expression, 'it yields a function');
  if (!isObject(value)) return value === undefined ? null : (value as Json);
  if ('_jsonata_function' in value || '_jsonata_lambda' in value) {
    throw queryError(expression, 'it yields a function');
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part, expression)]));
}
