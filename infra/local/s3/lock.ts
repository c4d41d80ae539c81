import { S3Error } from './errors.ts';
import type { Version } from './objects.ts';
import type { Expected } from './payload.ts';

/** For how many days each new object of a bucket stays as it is. */
export type Lock = { mode: 'COMPLIANCE' | 'GOVERNANCE'; days: number };

const MODE = 'x-amz-object-lock-mode';
const UNTIL = 'x-amz-object-lock-retain-until-date';
const DAY_MS = 86_400_000;

/** The headers that tell how long an object of such a bucket is kept; they go out with it and are what keeps it. */
export function lockHeaders(lock: Lock | undefined, now: Date): Record<string, string> {
  if (lock === undefined) return {};
  return { [MODE]: lock.mode, [UNTIL]: new Date(now.getTime() + lock.days * DAY_MS).toISOString() };
}

/** Refuses an upload to a locked bucket that declares no digest: what can never be corrected must have arrived as it was sent. */
export function requireDigest(lock: Lock | undefined, expected: Expected): void {
  if (lock === undefined || expected.checksum !== undefined || expected.md5 !== undefined) return;
  throw new S3Error(
    'InvalidRequest',
    'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
  );
}

/** Refuses to delete a version whose time is not over, in either mode: nobody here may bypass governance. */
export function refuseLocked(version: Version | undefined, now: Date): void {
  if (version === undefined || version.deleted) return;
  const until = version.headers[UNTIL];
  if (until === undefined || Date.parse(until) <= now.getTime()) return;
  throw new S3Error('AccessDenied', 'Access Denied because object protected by object lock.');
}
