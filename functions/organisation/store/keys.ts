import { createHmac } from 'node:crypto';
import { shardName, shardOf } from '../../../shared/kernel/shard.ts';
import type { Key } from '../../../shared/platform/table/write.ts';

/** The agency's own record: one get. */
export function agencyKey(agency: string): Key {
  return { PK: `A#${agency}#AGENCY`, SK: '-' };
}

/** All units of an agency: one Query is the tree. */
export function unitKey(agency: string, unit: string): Key {
  return { PK: `A#${agency}#UNITS`, SK: unit };
}

/** A shard of people with their segments: one Query. */
export function shardKey(agency: string, shard: number): string {
  return `A#${agency}#O#${shardName(shard)}`;
}

/** A person: one get; with the segments behind it: one Query by prefix. */
export function employeeKey(agency: string, shards: number, employee: string): Key {
  return { PK: shardKey(agency, shardOf(employee, shards)), SK: employee };
}

/** One segment of a person. */
export function segmentKey(agency: string, shards: number, employee: string, segment: string): Key {
  return { PK: shardKey(agency, shardOf(employee, shards)), SK: `${employee}#${segment}` };
}

/** Segments by assessor, present and past: one Query of the index byAssessor. */
export function segmentsOfAssessor(agency: string, assessor: string): string {
  return `A#${agency}#S#${assessor}`;
}

/** Segments by unit: one Query of the index byUnit. */
export function segmentsOfUnit(agency: string, unit: string): string {
  return `A#${agency}#U#${unit}`;
}

/** NIP → person: one get. Hashed with the installation's secret, because a NIP holds a birth date. */
export function nipKey(agency: string, secret: string, nip: string): Key {
  const hash = createHmac('sha256', secret).update(`${agency}\n${nip}`).digest('base64url');
  return { PK: `A#${agency}#NIP#${hash}`, SK: '-' };
}

/**
 * Names by the first three letters of a word: one Query, a page at a time. Hashed with the installation's secret, because a key holds
 * no personal data; the sort key is the person, so somebody stands once under each beginning.
 */
export function nameKey(agency: string, secret: string, beginning: string, employee: string): Key {
  const hash = createHmac('sha256', secret).update(`${agency}\n${beginning}`).digest('base64url');
  return { PK: `A#${agency}#NAME#${hash}`, SK: employee };
}
