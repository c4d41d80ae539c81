import type { Invocation, LambdaFunction } from './lambda-function.ts';
import { refuseResponseSize } from './limits.ts';
import type { Report } from './report.ts';

/** Translates what an environment reported into what the caller of Lambda sees. */
export function invocationOf(report: Report, fn: LambdaFunction, requestId: string): Invocation {
  switch (report.kind) {
    case 'answered':
      return answered(report.payload);
    case 'failed':
    case 'unloadable':
    case 'crashed':
      return { error: report.error };
    case 'exited':
      return failed('Runtime.ExitError', requestId, `Runtime exited with error: ${report.reason}`);
    case 'late':
      return failed(
        'Sandbox.Timedout',
        requestId,
        `Task timed out after ${fn.timeoutSeconds.toFixed(2)} seconds`,
      );
    case 'ready':
      return failed(
        'Runtime.InvalidReport',
        requestId,
        'The environment said that it is ready instead of answering',
      );
  }
}

/** Whether the environment may serve another invocation after this report. */
export function mayServeAgain(report: Report): boolean {
  return report.kind === 'answered' || report.kind === 'failed';
}

function answered(json: string): Invocation {
  const error = refuseResponseSize(json);
  return error ? { error } : { payload: JSON.parse(json) };
}

function failed(errorType: string, requestId: string, message: string): Invocation {
  return { error: { errorType, errorMessage: `RequestId: ${requestId} Error: ${message}` } };
}
