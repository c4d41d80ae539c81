import type { Vector, VectorIki } from '../../periods/index.ts';
import type { Fields, Scalar } from '../domain/changes.ts';

/** Vectors hold numbers as integers scaled by 10,000. */
const SCALE = 10_000;

function fieldsOfIki(iki: VectorIki): [string, Scalar | null][] {
  const targets = iki.targets.map(({ low, high }) => `${low}~${high}`).join('/');
  return [
    [`iki.${iki.number}.plan`, `${iki.kind} ${iki.direction} ${iki.aggregation} ${iki.weight} ${targets}`],
    [`iki.${iki.number}.realisation`, iki.realisation === null ? null : iki.realisation / SCALE],
  ];
}

/** A vector as readable fields; what is not set is left out. */
export function fieldsOfVector(vector: Vector): Fields {
  const { unit, assessor, from, to, regime, acting, exempt, head, rating, achievement, result } = vector;
  const fields: [string, Scalar | null | undefined][] = [
    ...Object.entries({ unit, assessor, from, to, regime, acting, exempt, head }),
    ['rating.workResult', rating?.workResult],
    ['rating.workBehaviour', rating?.workBehaviour],
    ['achievement', achievement],
    ['predikat', result?.predikat],
    ...vector.iki.flatMap(fieldsOfIki),
  ];
  return Object.fromEntries(
    fields.filter((it): it is [string, Scalar] => it[1] !== undefined && it[1] !== null),
  );
}
