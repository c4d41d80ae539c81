import type * as z from 'zod';
import type { listRealisations, realisation, saveRealisation } from '../../../shared/contracts/progress.ts';
import { QUANTITY_SCALE, toQuantity } from '../../../shared/regulation/quantity.ts';
import type { Vector } from '../../periods/index.ts';
import { appraisalId } from '../../periods/index.ts';
import type { Report } from '../domain/realisation.ts';
import type { Shown, ShownIki } from '../use-cases/show.ts';

const decimal = (quantity: number): number => quantity / QUANTITY_SCALE;

function quantity(value: number): number {
  const scaled = toQuantity(value);
  // The contract has refused every number that is no quantity.
  if (scaled === undefined) throw new Error(`${value} passed the contract and is no quantity`);
  return scaled;
}

/** The reports of a request, their decimal numbers as scaled integers. */
export function reportsOf(body: z.infer<(typeof saveRealisation)['body']>): Report[] {
  return body.iki.map(({ number, realisation: reported, note }) => ({
    number,
    realisation: reported === null ? null : quantity(reported),
    note,
  }));
}

function ikiBody(shown: ShownIki): z.input<typeof realisation>['iki'][number] {
  const { rhk, iki } = shown.words;
  const { number, text, perspective } = iki;
  const result = { number: rhk.number, kind: rhk.kind, text: rhk.text };
  const common = { number, rhk: result, text, perspective, note: shown.note };
  if (shown.planned === undefined) {
    const { approach, target } = shown.words.iki;
    return { ...common, approach, target };
  }
  const { planned, target } = shown;
  const { approach, aspect, unit } = shown.words.iki;
  return {
    ...common,
    approach,
    aspect,
    unit,
    direction: planned.direction,
    aggregation: planned.aggregation,
    target: { low: decimal(target.low), high: decimal(target.high) },
    realisation: planned.realisation === null ? null : decimal(planned.realisation),
  };
}

/** A realisation as the API shows it, in decimal numbers. */
export function realisationBody({ id, vector, plan, iki }: Shown): z.input<typeof realisation> {
  const { period, employee, segment, r } = vector;
  return { id, period, employee, segment, plan, version: r, iki: iki.map(ikiBody) };
}

/** One line of the list of one's own realisations. */
export function listedBody(vector: Vector): z.input<(typeof listRealisations)['response']>['items'][number] {
  const { period, segment, iki, r } = vector;
  const reported = iki.filter((it) => it.realisation !== null).length;
  return { id: appraisalId(vector), period, segment, planned: iki.length, reported, version: r };
}
