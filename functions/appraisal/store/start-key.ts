import { decodeCursor } from '../../../shared/kernel/page.ts';
import { vectorsOfAssessor, vectorsOfUnit } from '../../periods/index.ts';

/** Whose vectors a list shows. */
type ListedBy = { agency: string; period: string } & ({ assessor: string } | { unit: string });

const VECTOR = /^[a-z2-7]{12}#[1-9]\d{0,2}$/;

/**
 * The key where a page goes on, from a cursor that comes from outside: `undefined` unless it names a vector of the very partition
 * that is about to be read.
 */
function startKeyOf(cursor: Record<string, string> | undefined, by: ListedBy) {
  const index =
    'assessor' in by
      ? { ga: vectorsOfAssessor(by.agency, by.period, by.assessor) }
      : { gu: vectorsOfUnit(by.agency, by.period, by.unit) };
  const { PK = '', SK = '', ga, gu, ...more } = cursor ?? {};
  const shard = `A#${by.agency}#P#${by.period}#`;
  const right =
    PK.startsWith(shard) &&
    /^\d{2,3}$/.test(PK.slice(shard.length)) &&
    VECTOR.test(SK) &&
    ga === index.ga &&
    gu === index.gu;
  return right && Object.keys(more).length === 0 ? { PK, SK, ...index } : undefined;
}

/** The start key of an opaque cursor; see {@link startKeyOf}. */
export function startKeyFrom(cursor: string, by: ListedBy) {
  return startKeyOf(decodeCursor(cursor), by);
}
