export type { Invocation, InvocationError, LambdaFunction } from './lambda-function.ts';
export { createLambdas } from './lambdas.ts';
export type { Lambdas, LambdasOptions, LambdaStats } from './lambdas.ts';
