// What runs inside an execution environment (a worker thread). Plain JavaScript, because as TypeScript every environment would load
// the type stripper: 12 MB and 100 ms each.
import { parentPort, workerData } from 'node:worker_threads';
import { loadHandler } from './load-handler.mjs';

const { codeDirectory, handler, identity } = workerData;

const report = (message) => parentPort.postMessage(message);

function described(thrown) {
  if (!(thrown instanceof Error))
    return { errorType: typeof thrown, errorMessage: String(thrown), stackTrace: [] };
  return {
    errorType: thrown.name,
    errorMessage: thrown.message,
    stackTrace: (thrown.stack ?? '').split('\n'),
  };
}

function crash(error) {
  console.error(`${error.errorType}: ${error.errorMessage}\n${(error.stackTrace ?? []).join('\n')}`);
  report({ kind: 'crashed', error });
  process.exit(129);
}

process.on('unhandledRejection', (reason) => {
  const { errorMessage, stackTrace } = described(reason);
  crash({ errorType: 'Runtime.UnhandledPromiseRejection', errorMessage, stackTrace });
});

process.on('uncaughtException', (thrown) => {
  const { errorType, errorMessage, stackTrace } = described(thrown);
  const message = `Runtime exited with error: exit status 129 (uncaught ${errorType}: ${errorMessage})`;
  crash({ errorType: 'Runtime.ExitError', errorMessage: message, stackTrace });
});

function contextOf(order) {
  return {
    ...identity,
    awsRequestId: order.requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, order.deadline - Date.now()),
  };
}

function serialised(answer) {
  try {
    return JSON.stringify(answer) ?? 'null';
  } catch (error) {
    const unfit = new Error(`Unable to stringify response body: ${error.message}`);
    unfit.name = 'Runtime.MarshalError';
    throw unfit;
  }
}

async function perform(run, order) {
  try {
    const answer = await run(JSON.parse(order.event), contextOf(order));
    report({ kind: 'answered', payload: serialised(answer) });
  } catch (thrown) {
    const error = described(thrown);
    console.error(`Invoke Error ${order.requestId}`, thrown);
    report({ kind: 'failed', error });
  }
}

try {
  const run = await loadHandler(codeDirectory, handler);
  parentPort.on('message', (order) => void perform(run, order));
  report({ kind: 'ready' });
} catch (thrown) {
  console.error('Init Error', thrown);
  report({ kind: 'unloadable', error: described(thrown) });
}
