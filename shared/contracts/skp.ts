import * as z from 'zod';
import { toQuantity } from '../regulation/quantity.ts';
import {
  AGGREGATIONS,
  APPROACHES,
  ASPECTS,
  BEHAVIOURS,
  CLASSIFICATIONS,
  DIRECTIONS,
  PERSPECTIVES,
  RHK_KINDS,
  SKP_FORMS,
} from '../regulation/sets.ts';
import {
  cursor,
  id,
  instant,
  pageLimit,
  pageOf,
  requiredText,
  segmentNumber,
  skpId,
  text,
} from './primitives.ts';

const states = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DITETAPKAN',
  'PERUBAHAN_DRAF',
  'PERUBAHAN_DIAJUKAN',
] as const;
const year = z.string().regex(/^\d{4}$/);
const version = z.number().int().min(0);

/** A quantity at the border: a JSON number, not negative, with at most 4 decimals. */
export const decimal = z
  .number()
  .refine((it) => toQuantity(it) !== undefined, 'not a number from 0 with at most 4 decimals')
  .meta({ minimum: 0 });

/** A target: one value when both ends are equal, a range otherwise. */
const target = z
  .strictObject({ low: decimal, high: decimal })
  .refine((it) => it.low <= it.high, { path: ['low'], message: 'low is above high' });

const anyIki = {
  /** Names the indicator within the SKP over all its versions. */
  number: z.number().int().min(1).max(99),
  text: requiredText(2000),
  /** Of JPT and heads of unit kerja mandiri; they cannot submit without one, others not with one. */
  perspective: z.enum(PERSPECTIVES).nullable().default(null),
};
const quantitativeIki = z.strictObject({
  ...anyIki,
  approach: z.literal('KUANTITATIF').default('KUANTITATIF'),
  aspect: z.enum(ASPECTS),
  direction: z.enum(DIRECTIONS),
  unit: requiredText(100),
  weight: z.number().int().min(0).max(100).default(0),
  aggregation: z.enum(AGGREGATIONS),
  cannotExceed: z.boolean().default(false),
  quarters: z.tuple([target, target, target, target]),
  year: target,
});
/** In words, its target too: only a qualitative SKP can be submitted with one. */
const qualitativeIki = z.strictObject({
  ...anyIki,
  approach: z.literal('KUALITATIF'),
  target: requiredText(2000),
});
const iki = z.discriminatedUnion('approach', [quantitativeIki, qualitativeIki]);

const rhk = z.strictObject({
  number: z.number().int().min(1).max(20),
  kind: z.enum(RHK_KINDS),
  text: requiredText(2000),
  /** Of JPT and heads of unit kerja mandiri, where they say so; others cannot submit with one. */
  classification: z.enum(CLASSIFICATIONS).nullable().default(null),
  superiorRhk: z
    .strictObject({ skp: skpId, rhk: z.number().int().min(1).max(20) })
    .nullable()
    .default(null),
  iki: z.array(iki),
});

type Numbered = { number: number };

function repeated(items: readonly Numbered[]): number[] {
  return items.flatMap((it, at) => (items.findIndex((other) => other.number === it.number) < at ? [at] : []));
}

/** Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi. */
const appendixList = z.array(requiredText(500)).max(10).default([]);
const appendix = z.strictObject({
  resources: appendixList,
  accountability: appendixList,
  consequences: appendixList,
});

/** What the employee plans: work results with their indicators, what is expected of each BerAKHLAK value, and the Lampiran. */
export const skpContent = z
  .strictObject({
    approach: z.enum(APPROACHES),
    rhk: z.array(rhk).max(20),
    behaviour: z.partialRecord(z.enum(BEHAVIOURS), text(500)).default({}),
    appendix: appendix.prefault({}),
  })
  .superRefine((it, context) => {
    const twice = (path: (string | number)[]): void =>
      context.addIssue({ code: 'custom', path, message: 'this number is used twice' });
    for (const at of repeated(it.rhk)) twice(['rhk', at, 'number']);
    const all = it.rhk.flatMap((one, at) =>
      one.iki.map(({ number }, inner) => ({ number, path: ['rhk', at, 'iki', inner, 'number'] })),
    );
    for (const at of repeated(all)) twice(all[at]?.path ?? []);
  });

/**
 * Pointed out, never refused. `proposal`: beginnings of a wording that names a result. `lists`: of the Lampiran, those that are empty.
 * `perspectives`: those that no indicator has. `citations`: what asks for it, where it is not the form itself.
 */
export const skpWarning = z.object({
  code: z.enum([
    'RHK_NOT_LINKED',
    'RHK_ACTIVITY_WORDING',
    'QUARTERS_DIFFER_FROM_YEAR',
    'LAST_QUARTER_DIFFERS_FROM_YEAR',
    'APPENDIX_EMPTY',
    'PERSPECTIVES_NOT_COVERED',
  ]),
  rhk: z.number().int().optional(),
  iki: z.number().int().optional(),
  word: z.string().optional(),
  proposal: z.array(z.string()).optional(),
  lists: z.array(z.enum(['resources', 'accountability', 'consequences'])).optional(),
  perspectives: z.array(z.enum(PERSPECTIVES)).optional(),
  citations: z.array(z.record(z.string(), z.unknown())).optional(),
});

const head = z.object({
  id: skpId,
  year,
  employee: id,
  segment: segmentNumber,
  state: z.enum(states),
  /** The version in force, and the one being written or waiting for agreement; 0 when there is none. */
  agreed: version,
  working: version,
  /** Why it was returned. */
  note: z.string().optional(),
  /** Its ETag. */
  version,
});

/** An SKP as its reader may see it: the version being worked on for the employee, and for the assessor once submitted; else the agreed one. */
export const skp = head
  .extend({
    shown: version,
    /** The official form of the version shown, or of the one being written where none is. */
    form: z.enum(SKP_FORMS),
    content: skpContent.nullable(),
    warnings: z.array(skpWarning),
  })
  .meta({ id: 'Skp' });
const skpHead = head.meta({ id: 'SkpHead' });

/** A person's SKP in a list; `state` is null where none was begun. */
const listed = z.object({
  id: skpId,
  employee: id,
  segment: segmentNumber,
  state: z.enum(states).nullable(),
  agreed: version,
  working: version,
  version,
});

const params = z.object({ skp: skpId });

export const listSkp = {
  query: z.object({
    year,
    /** `me`, or the id of an assessor for whom one acts as Plt/Plh; without it one's own are listed. */
    assessor: z.union([z.literal('me'), id]).optional(),
    cursor,
    limit: pageLimit,
  }),
  response: pageOf(listed),
  status: 200,
} as const;
export const createSkp = {
  body: z.strictObject({ year, segment: segmentNumber }),
  response: skp,
  status: 201,
} as const;
export const getSkp = { params, response: skp, status: 200 } as const;
export const getSkpVersion = {
  params: z.object({ skp: skpId, version: z.string().regex(/^[1-9]\d{0,3}$/) }),
  response: z
    .object({ id: skpId, version, agreedAt: instant, form: z.enum(SKP_FORMS), content: skpContent })
    .meta({ id: 'SkpVersion' }),
  status: 200,
} as const;
export const saveSkp = { params, body: skpContent, response: skp, status: 200 } as const;
export const moveSkp = { params, response: skpHead, status: 200 } as const;
export const returnSkp = {
  params,
  body: z.strictObject({ note: requiredText(2000) }),
  response: skpHead,
  status: 200,
} as const;
