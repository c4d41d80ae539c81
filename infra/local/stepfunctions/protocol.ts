import * as z from 'zod';
import { AwsError } from './aws-error.ts';
import type { StepFunctions } from './service.ts';

/**
 * Answers one request of AWS JSON 1.0: `target` is the header X-Amz-Target, `body` the parsed body. Errors that a caller
 * can cause are answers with status 400 and `{ __type, message }`; a rejection is a bug.
 */
export type Handle = (target: string, body: unknown) => Promise<{ status: number; body: unknown }>;

type Service = Pick<StepFunctions, 'start' | 'describe' | 'stop' | 'list'>;
type Action = (service: Service, body: unknown) => Promise<unknown>;

function action<T>(
  name: string,
  shape: z.ZodType<T>,
  run: (service: Service, request: T) => Promise<unknown>,
): [string, Action] {
  return [
    `AWSStepFunctions.${name}`,
    async (service, body) => {
      const parsed = shape.safeParse(body);
      if (parsed.success) return run(service, parsed.data);
      throw new AwsError('ValidationException', `${name}: ${z.prettifyError(parsed.error)}`);
    },
  ];
}

const actions = new Map<string, Action>([
  action(
    'StartExecution',
    z.strictObject({
      stateMachineArn: z.string(),
      name: z.string().optional(),
      input: z.string().optional(),
    }),
    (service, request) => service.start(request),
  ),
  action('DescribeExecution', z.strictObject({ executionArn: z.string() }), (service, { executionArn }) =>
    service.describe(executionArn),
  ),
  action(
    'StopExecution',
    z.strictObject({
      executionArn: z.string(),
      error: z.string().max(256).optional(),
      cause: z.string().max(32_768).optional(),
    }),
    (service, { executionArn, error, cause }) =>
      service.stop(executionArn, {
        ...(error === undefined ? {} : { error }),
        ...(cause === undefined ? {} : { cause }),
      }),
  ),
  action(
    'ListExecutions',
    z.strictObject({
      stateMachineArn: z.string(),
      statusFilter: z.string().optional(),
      maxResults: z.number().optional(),
      nextToken: z.string().optional(),
    }),
    (service, request) => service.list(request),
  ),
]);

/** The protocol over a service. */
export function createHandle(service: Service): Handle {
  return async (target, body) => {
    try {
      const known = actions.get(target);
      if (known === undefined)
        throw new AwsError('UnknownOperationException', `unknown operation: ${target}`);
      return { status: 200, body: await known(service, body) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { status: 400, body: { __type: error.name, message: error.message } };
    }
  };
}
