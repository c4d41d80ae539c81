/**
 * One function as its template describes it. `handler` is `file.export` as in AWS (`index.handler`), `codeDirectory` the absolute
 * path of its asset, `environment` the template's own variables. Times are seconds, memory is MB (applied to the V8 heap only).
 * `reservedConcurrency` is how many invocations may run at once; without it there is no limit.
 */
export type LambdaFunction = {
  name: string;
  arn: string;
  handler: string;
  codeDirectory: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  reservedConcurrency?: number;
};

/** Why an invocation has no payload: the type and message a caller of AWS would see, and the function's stack where it has one. */
export type InvocationError = { errorType: string; errorMessage: string; stackTrace?: string[] };

/** What a synchronous invocation gives back: the handler's answer after its way through JSON, or the error. */
export type Invocation = { payload: unknown } | { error: InvocationError };
