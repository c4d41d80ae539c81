import { deadline, untilAborted } from './clock.ts';
import type { TaskState } from './definition.ts';
import { StateFailure } from './failure.ts';
import { isObject, type Json } from './json.ts';
import { lambdaInvoke, unqualifiedFunctionArn } from './lambda-resource.ts';
import { withinLimit } from './limits.ts';
import { quantityOf } from './quantity.ts';
import { recovering } from './retry.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';

/**
 * Task: invokes a Lambda function. The result is `{ ExecutedVersion, Payload, StatusCode }` for the resource
 * `lambda:invoke`, and the payload alone where the function's ARN is the resource. TimeoutSeconds holds for each try.
 */
export function runTask(frame: Frame<TaskState>): Promise<Outcome> {
  return recovering(frame, async (current) => {
    const result = await invoke(current);
    const { state } = current;
    return { output: await settle(current, state, result, { result }), next: state.Next };
  });
}

async function invoke(frame: Frame<TaskState>): Promise<Json> {
  const { state, input } = frame;
  const given = state.Arguments === undefined ? input : await evaluateIn(frame, state.Arguments);
  const direct = unqualifiedFunctionArn(state.Resource);
  if (direct !== undefined) return call(frame, direct, given);
  const { functionArn, payload } = invokeArguments(frame.name, given);
  return { ExecutedVersion: '$LATEST', Payload: await call(frame, functionArn, payload), StatusCode: 200 };
}

function invokeArguments(name: string, given: Json): { functionArn: string; payload: Json } {
  const {
    FunctionName: functionName = null,
    Payload: payload = {},
    ...others
  } = isObject(given) ? given : {};
  const unknown = Object.keys(others);
  if (unknown.length > 0) {
    throw new StateFailure(
      'States.Runtime',
      `state ${name}: ${lambdaInvoke} does not know ${unknown.join(', ')}`,
    );
  }
  const functionArn = unqualifiedFunctionArn(functionName);
  if (functionArn !== undefined) return { functionArn, payload };
  const reason = `state ${name}: FunctionName is no function ARN: ${JSON.stringify(functionName)}`;
  throw new StateFailure('States.Runtime', reason);
}

async function call(frame: Frame<TaskState>, functionArn: string, payload: Json): Promise<Json> {
  const { name, state, run } = frame;
  withinLimit(`the payload of state ${name}`, payload);
  const seconds = await quantityOf(frame, 'TimeoutSeconds', state.TimeoutSeconds, {
    min: 1,
    max: 99_999_999,
  });
  const late = new StateFailure('States.Timeout', `state ${name} took longer than ${seconds} seconds`);
  const limit = deadline(run.signal, seconds === undefined ? undefined : seconds * 1000, late);
  try {
    const answer = await untilAborted(() => run.services.invoke(functionArn, payload), limit.signal);
    if ('error' in answer) throw functionFailure(answer.error);
    const result = JSON.parse(JSON.stringify(answer.payload ?? null)) as Json;
    withinLimit(`the result of state ${name}`, result);
    return result;
  } finally {
    limit.clear();
  }
}

function functionFailure({
  errorType,
  errorMessage,
}: {
  errorType: string;
  errorMessage: string;
}): StateFailure {
  return new StateFailure(errorType, JSON.stringify({ errorMessage, errorType }));
}
