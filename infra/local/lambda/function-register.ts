import { refuseReservedVariables } from './environment-variables.ts';
import type { LambdaFunction } from './lambda-function.ts';

/**
 * Finds functions by name, ARN or ARN with `:$LATEST`. Throws when two functions share a name or an ARN, or when one sets a variable
 * that Lambda reserves.
 */
export function registerFunctions(
  functions: LambdaFunction[],
): (nameOrArn: string) => LambdaFunction | undefined {
  const register = new Map<string, LambdaFunction>();
  for (const fn of functions) {
    refuseReservedVariables(fn);
    for (const key of new Set([fn.name, fn.arn])) {
      if (register.has(key)) throw new Error(`Two Lambda functions are called ${key}`);
      register.set(key, fn);
    }
  }
  return (nameOrArn) => register.get(nameOrArn.replace(/:\$LATEST$/, ''));
}
