import type { LambdaFunction } from './lambda-function.ts';

const RESERVED = [
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_DEFAULT_REGION',
  'AWS_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
];

/** Throws, naming function and variable, when a template sets a variable that AWS reserves: the deployment would fail. */
export function refuseReservedVariables(fn: LambdaFunction): void {
  const taken = RESERVED.filter((name) => name in fn.environment);
  if (taken.length === 0) return;
  throw new Error(`Function ${fn.name} sets environment variables that Lambda reserves: ${taken.join(', ')}`);
}

/**
 * The whole environment of a function: `base` (endpoints, credentials, region), over it the template's variables, over both what
 * Lambda itself defines. Nothing of the parent process is in it. The region is the base's, else the one in the function's ARN.
 */
export function environmentVariables(
  fn: LambdaFunction,
  base: Record<string, string>,
  logStream: string,
): Record<string, string> {
  const region = base['AWS_REGION'] ?? fn.arn.split(':')[3] ?? '';
  return {
    ...base,
    ...fn.environment,
    _HANDLER: fn.handler,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: logGroup(fn),
    AWS_LAMBDA_LOG_STREAM_NAME: logStream,
    LAMBDA_TASK_ROOT: fn.codeDirectory,
    TZ: ':UTC',
  };
}

/** The log group that AWS would give the function by default. */
export function logGroup(fn: LambdaFunction): string {
  return `/aws/lambda/${fn.name}`;
}
