/** Waits between the attempts of a step: 2, 4 and 8 seconds at most, spread at random. */
export const RETRY = [
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2, JitterStrategy: 'FULL' },
];

/** A state that runs a step of the capability with `payload` and answers what the step answers. */
export function task(step: `step-${string}`, payload: unknown, retry: readonly object[] = RETRY) {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: `\${${step}}`, Payload: payload },
    Output: '{% $states.result.Payload %}',
    Retry: retry,
  };
}
