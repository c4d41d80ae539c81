import { shardName, shardOf } from '../../../shared/kernel/shard.ts';
import type { Key } from '../../../shared/platform/table/write.ts';

/** All periods of an agency, in the order of their ids: one Query. */
export function periodKey(agency: string, period: string): Key {
  return { PK: `A#${agency}#PERIODS`, SK: period };
}

/** What an agency decided for itself, by value and the day from which it holds: one Query is all of it. */
export function policyKey(agency: string, name: string, from: string): Key {
  return { PK: `A#${agency}#POLICY`, SK: `${name}#${from}` };
}

/** The policy that a period keeps, whole: put once, when it opens; one get. */
export function pinnedPolicyKey(agency: string, period: string): Key {
  return { PK: `A#${agency}#PINNED#${period}`, SK: '-' };
}

/** What is due, of all agencies, in the order of its instant: one Query by the tick. */
export function dueKey(instant: string, agency: string, period: string): Key {
  return { PK: 'DUE', SK: `${instant}#${agency}#${period}` };
}

/** The gate of a shard, first in its partition. */
export function gateKey(agency: string, period: string, shard: number): Key {
  return { PK: `A#${agency}#P#${period}#${shardName(shard)}`, SK: '!' };
}

/** A person's numbers in a period, by segment: one get. */
export function vectorKey(
  agency: string,
  period: string,
  shards: number,
  employee: string,
  segment: string,
): Key {
  return { PK: gateKey(agency, period, shardOf(employee, shards)).PK, SK: `${employee}#${segment}` };
}

/** Everybody whom an assessor rates in a period: one Query of the index byAssessor. */
export function vectorsOfAssessor(agency: string, period: string, assessor: string): string {
  return `A#${agency}#P#${period}#S#${assessor}`;
}

/** Everybody of a unit in a period: one Query of the index byUnit. */
export function vectorsOfUnit(agency: string, period: string, unit: string): string {
  return `A#${agency}#P#${period}#U#${unit}`;
}

/** The meters of a workflow's runs: one Query per period. */
export function runKey(agency: string, period: string, workflow: string, attempt: number): Key {
  return { PK: `A#${agency}#RUN#${period}`, SK: `${workflow}#${String(attempt).padStart(3, '0')}` };
}
