import type { Item } from '../../../shared/platform/table/write.ts';
import type { PackedVector } from '../domain/packed-result.ts';
import type { Vector } from '../domain/vector.ts';
import { vectorKey, vectorsOfAssessor, vectorsOfUnit } from './keys.ts';
import {
  packAchievement,
  packFlags,
  packIki,
  packRating,
  packResult,
  unpackAchievement,
  unpackFlags,
  unpackIki,
  unpackRating,
  unpackResult,
} from './pack.ts';

/** A vector as its item: at most 1 KB with 24 IKI and its result (a quarter), 2 KB (a year). */
export function encodeVector(agency: string, shards: number, vector: Vector): Item {
  return {
    ...vectorKey(agency, vector.period, shards, vector.employee, vector.segment),
    ...(vector.assessor === undefined
      ? {}
      : { ga: vectorsOfAssessor(agency, vector.period, vector.assessor) }),
    gu: vectorsOfUnit(agency, vector.period, vector.unit),
    v: vector.v,
    ...(vector.p === 0 ? {} : { p: vector.p }),
    ...(vector.r === 0 ? {} : { r: vector.r }),
    ...(vector.g === 0 ? {} : { g: vector.g }),
    ...(vector.c === 0 ? {} : { c: vector.c }),
    f: vector.from,
    ...(vector.to === undefined ? {} : { t: vector.to }),
    ...(packFlags(vector) === '' ? {} : { fl: packFlags(vector) }),
    ...(vector.iki.length === 0 ? {} : { k: packIki(vector.iki) }),
    ...(vector.rating === null ? {} : { w: packRating(vector.rating) }),
    ...(vector.achievement === null ? {} : { o: packAchievement(vector.achievement) }),
    ...(vector.run === undefined ? {} : { run: vector.run }),
    ...(vector.result === null ? {} : { z: packResult(vector.result) }),
    ...(vector.stamp === undefined ? {} : { st: vector.stamp }),
  };
}

type Shape = {
  PK: string;
  SK: string;
  ga?: string;
  gu: string;
  v: number;
  p?: number;
  r?: number;
  g?: number;
  c?: number;
  f: string;
  t?: string;
  fl?: string;
  k?: string;
  w?: string;
  o?: string;
  run?: string;
  z?: string;
  st?: string;
};

/** Reads a vector from its item by shape: only this code writes it, and the close reads thousands. Its indicators stay packed. */
export function decodePacked(item: Item): PackedVector {
  const it = item as Shape;
  const hash = it.SK.indexOf('#');
  const flags = it.fl === undefined ? ORDINARY : unpackFlags(it.fl);
  return {
    period: periodIn(it.PK),
    employee: it.SK.slice(0, hash),
    segment: it.SK.slice(hash + 1),
    unit: it.gu.slice(it.gu.lastIndexOf('#') + 1),
    assessor: it.ga?.slice(it.ga.lastIndexOf('#') + 1),
    from: it.f,
    to: it.t,
    regime: flags.regime,
    acting: flags.acting,
    exempt: flags.exempt,
    head: flags.head,
    v: it.v,
    p: it.p ?? 0,
    r: it.r ?? 0,
    g: it.g ?? 0,
    c: it.c ?? 0,
    packedIki: it.k ?? '',
    rating: it.w === undefined ? null : unpackRating(it.w),
    achievement: it.o === undefined ? null : unpackAchievement(it.o),
    run: it.run,
    result: it.z === undefined ? null : unpackResult(it.z),
    stamp: it.st,
  };
}

const ORDINARY = unpackFlags('');

/** `A#<agency>#P#<period>#<shard>` → the period. */
function periodIn(partition: string): string {
  const end = partition.lastIndexOf('#');
  return partition.slice(partition.lastIndexOf('#', end - 1) + 1, end);
}

/** Reads a vector from its item, with its indicators. */
export function decodeVector(item: Item): Vector {
  const { packedIki, ...vector } = decodePacked(item);
  return { ...vector, iki: unpackIki(packedIki) };
}
