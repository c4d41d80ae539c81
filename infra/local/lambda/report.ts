import type { InvocationError } from './lambda-function.ts';

/** What the parent tells an execution environment to do; `event` is JSON, `deadline` milliseconds since 1970. */
export type Order = { requestId: string; deadline: number; event: string };

/**
 * What an execution environment says: its bundle is loaded, or cannot be (`unloadable`); the handler answered with JSON, or failed;
 * or the bundle is beyond saving (`crashed`). `exited` and `late` are the parent's own findings: the thread ended, the time was up.
 */
export type Report =
  | { kind: 'ready' }
  | { kind: 'unloadable'; error: InvocationError }
  | { kind: 'answered'; payload: string }
  | { kind: 'failed'; error: InvocationError }
  | { kind: 'crashed'; error: InvocationError }
  | { kind: 'exited'; reason: string }
  | { kind: 'late' };
