import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { DEFAULT_CLOSE_POLICY } from '../../../shared/regulation/policy.ts';

/** The states of a period, in their only order (close.md). */
export const PERIOD_STATES = [
  'PLANNED',
  'OPENING',
  'OPEN',
  'SEALING',
  'CALIBRATING',
  'FINALISING',
  'CLOSED',
  'DELIVERED',
  'FINAL',
] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

export type PeriodKind = 'TAHUNAN' | 'TRIWULANAN' | 'BULANAN';

/** Cut-offs are instants. `version` grows with every change; gates hold a copy with its version. */
export type Calendar = { realisationDeadline: Instant; ratingDeadline: Instant; version: number };

/** The workflow that a state waits for, and the name under which its attempts are counted. */
const WORKFLOW_OF_STATE = {
  OPENING: 'open-period',
  SEALING: 'score-period',
  FINALISING: 'finalise-period',
} as const satisfies Partial<Record<PeriodState, string>>;

/** What a closed period is owed, each by a workflow of its own that leaves its mark on the period; no state waits for them. */
const WORKFLOW_OF_MARK = { recaps: 'write-recaps', documents: 'write-documents' } as const;

export type WorkflowName =
  | (typeof WORKFLOW_OF_STATE)[keyof typeof WORKFLOW_OF_STATE]
  | (typeof WORKFLOW_OF_MARK)[keyof typeof WORKFLOW_OF_MARK];

export type Period = {
  agency: string;
  id: string;
  kind: PeriodKind;
  state: PeriodState;
  from: string;
  to: string;
  calendar: Calendar;
  /** Policy as resolved at opening; empty before. */
  policy: Record<string, number | string | boolean>;
  rules: string;
  scorer: string;
  shards: number;
  zone: Actor['zone'];
  /** Attempts per workflow, from 1. */
  attempts: Partial<Record<WorkflowName, number>>;
  /** Mark of the recaps' workflow: they are written. */
  recaps?: boolean;
  /** Mark of the documents' workflow: how many documents of people were made. */
  documents?: number;
  /** S3 key of the unit tree pinned when sealing began. */
  tree?: string;
  manifest?: { key: string; hash: string };
  /** When it was closed: the date that its documents bear. */
  closedAt?: Instant;
  /** Sort key of its one DUE entry, while it has one. */
  due?: string;
  /** Version of the period itself: its ETag. */
  version: number;
};

/** The kind of a period and its first and last day, from its id: `2026`, `2026-Q1`, `2026-05`. */
export function spanOf(id: string): { kind: PeriodKind; from: string; to: string; year: string } {
  const year = id.slice(0, 4);
  const quarter = /-Q([1-4])$/.exec(id)?.[1];
  const first = quarter ? (Number(quarter) - 1) * 3 + 1 : id.length > 4 ? Number(id.slice(5)) : 1;
  const months = quarter ? 3 : id.length > 4 ? 1 : 12;
  const last = new Date(Date.UTC(Number(year), first - 1 + months, 0)).getUTCDate();
  const month = (n: number): string => String(n).padStart(2, '0');
  return {
    kind: quarter ? 'TRIWULANAN' : months === 1 ? 'BULANAN' : 'TAHUNAN',
    from: `${year}-${month(first)}-01`,
    to: `${year}-${month(first + months - 1)}-${String(last).padStart(2, '0')}`,
    year,
  };
}

/** The ids of a year and of all periods that its vectors feed: the year itself first, then its quarters. */
export function periodsOfYear(year: string): string[] {
  return [year, `${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`];
}

/** Whether `state` is `wanted` or beyond it: "already there" counts as done. */
export function hasReached(state: PeriodState, wanted: PeriodState): boolean {
  return PERIOD_STATES.indexOf(state) >= PERIOD_STATES.indexOf(wanted);
}

const PREVIOUS: Record<PeriodState, PeriodState | undefined> = {
  PLANNED: undefined,
  OPENING: 'PLANNED',
  OPEN: 'OPENING',
  SEALING: 'OPEN',
  CALIBRATING: 'SEALING',
  FINALISING: 'CALIBRATING',
  CLOSED: 'FINALISING',
  DELIVERED: 'CLOSED',
  FINAL: 'DELIVERED',
};

/** The state that a period must have to move to `next`. */
export function before(next: PeriodState): PeriodState {
  const state = PREVIOUS[next];
  if (state === undefined) throw new Error(`nothing moves to ${next}`);
  return state;
}

/** Decides an act that moves the period one state forward; the caller's write repeats the condition. */
export function move(
  period: Period,
  next: PeriodState,
  now: Instant,
): Result<{ state: PeriodState; due: Instant | undefined }> {
  const from = before(next);
  if (period.state !== from) {
    return refuse('period.wrong-state', { period: period.id, state: period.state, allowed: from });
  }
  if (next === 'SEALING' && now < period.calendar.ratingDeadline) {
    return refuse('period.too-early', { from: period.calendar.ratingDeadline });
  }
  if (next === 'DELIVERED' && period.recaps !== true) return refuse('report.not-ready', { retryAfter: 5 });
  return accept({ state: next, due: dueOf({ ...period, state: next }, now) });
}

/** The workflows that owe a period something now: that of its state, and once it is closed those whose marks it lacks. */
export function workflowsOwed(period: Pick<Period, 'state' | 'recaps' | 'documents'>): WorkflowName[] {
  const ofState = (WORKFLOW_OF_STATE as Partial<Record<PeriodState, WorkflowName>>)[period.state];
  if (ofState !== undefined) return [ofState];
  if (!hasReached(period.state, 'CLOSED')) return [];
  return [
    ...(period.recaps === true ? [] : [WORKFLOW_OF_MARK.recaps]),
    ...(period.documents === undefined ? [WORKFLOW_OF_MARK.documents] : []),
  ];
}

/** When the tick must look at a period: at its cut-off while it is open, at once while a workflow owes it something. */
export function dueOf(
  period: Pick<Period, 'state' | 'calendar' | 'recaps' | 'documents'>,
  now: Instant,
): Instant | undefined {
  if (period.state === 'OPEN') return period.calendar.ratingDeadline;
  return workflowsOwed(period).length > 0 ? now : undefined;
}

/** Decides a change of the cut-offs: never into the past, never ratings before results, only while the period is not sealed. */
export function reschedule(
  period: Period,
  wanted: { realisationDeadline: Instant; ratingDeadline: Instant },
  now: Instant,
): Result<Calendar> {
  if (hasReached(period.state, 'SEALING')) {
    return refuse('period.wrong-state', {
      period: period.id,
      state: period.state,
      allowed: ['PLANNED', 'OPEN'],
    });
  }
  if (wanted.ratingDeadline < wanted.realisationDeadline) return refuse('period.calendar-order');
  const { calendar } = period;
  const moved = [
    wanted.realisationDeadline !== calendar.realisationDeadline ? wanted.realisationDeadline : undefined,
    wanted.ratingDeadline !== calendar.ratingDeadline ? wanted.ratingDeadline : undefined,
  ].filter((it): it is Instant => it !== undefined);
  if (moved.some((instant) => instant < now)) return refuse('period.cut-off-past', { now });
  return accept({ ...wanted, version: calendar.version + 1 });
}

/** How often the system itself starts a workflow of the period, by the policy that it keeps; afterwards BKPSDM resumes it. */
export function attemptsAllowed({ policy }: Pick<Period, 'policy'>, workflow: WorkflowName): number {
  const name = workflow === 'finalise-period' ? 'finalisingAttempts' : 'scoringAttempts';
  return Number(policy[name] ?? DEFAULT_CLOSE_POLICY[name]);
}

/** Name of an execution: the same for everybody who starts it, so that starting twice starts once. */
export function executionName(agency: string, period: string, workflow: string, attempt: number): string {
  return `${agency}_${period}_${workflow}_${attempt}`;
}
