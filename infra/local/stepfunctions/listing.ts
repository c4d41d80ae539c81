import { AwsError } from './aws-error.ts';
import type { Execution } from './execution-store.ts';

/** Which executions a caller wants: of one machine, of one status or all, at most `maxResults` (100; 1,000 at most). */
export type ListRequest = {
  stateMachineArn: string;
  statusFilter?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
};

/** One page of executions and, if there are more, the token of the next. */
export type Page = { executions: Execution[]; nextToken?: string };

const statuses = new Set(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);

/**
 * The page of the given executions, the latest started first. Throws AwsError `ValidationException` for an unknown filter
 * or size, `InvalidToken` for a token that it did not make.
 */
export function pageOf(all: readonly Execution[], request: ListRequest): Page {
  const { stateMachineArn, statusFilter, maxResults = 0, nextToken } = request;
  if (statusFilter !== undefined && !statuses.has(statusFilter)) {
    throw new AwsError('ValidationException', `unknown statusFilter: ${statusFilter}`);
  }
  if (!Number.isInteger(maxResults) || maxResults < 0 || maxResults > 1000) {
    throw new AwsError(
      'ValidationException',
      `maxResults is ${maxResults}, not a whole number from 0 to 1000`,
    );
  }
  const size = maxResults || 100;
  const after = nextToken === undefined ? undefined : positionIn(nextToken);
  const matching = all
    .filter((one) => one.stateMachineArn === stateMachineArn)
    .filter((one) => statusFilter === undefined || one.status === statusFilter)
    .toSorted(latestFirst)
    .filter((one) => after === undefined || latestFirst(after, one) < 0);
  const executions = matching.slice(0, size);
  const last = executions.at(-1);
  return matching.length > size && last !== undefined
    ? { executions, nextToken: tokenOf(last) }
    : { executions };
}

type Position = Pick<Execution, 'startedAt' | 'name'>;

function latestFirst(a: Position, b: Position): number {
  return b.startedAt - a.startedAt || (a.name < b.name ? -1 : Number(a.name > b.name));
}

function tokenOf({ startedAt, name }: Position): string {
  return Buffer.from(`${startedAt} ${name}`).toString('base64url');
}

function positionIn(token: string): Position {
  const [, startedAt, name] =
    /^(\d+(?:\.\d+)?) ([A-Za-z0-9_-]+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (startedAt === undefined || name === undefined)
    throw new AwsError('InvalidToken', `Invalid Token: '${token}'`);
  return { startedAt: Number(startedAt), name };
}
