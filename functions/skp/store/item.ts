import * as z from 'zod';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
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
} from '../../../shared/regulation/sets.ts';
import type { Content } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';
import { SKP_STATES } from '../domain/skp.ts';
import type { SkpAddress } from './keys.ts';
import { headKey, versionKey } from './keys.ts';

// What came later has the value that an earlier item stands for: nobody was a JPT to it, and every indicator had a number.
const skpForm = z.enum(SKP_FORMS).default('JA_JF');

const headItem = z.object({
  PK: z.string(),
  SK: z.string(),
  state: z.enum(SKP_STATES),
  agreed: z.number(),
  working: z.number(),
  v: z.number(),
  saved: z.number(),
  note: z.string().optional(),
  retired: z.array(z.number()),
  plans: z.record(z.string(), z.number()),
  form: skpForm,
  inWords: z.record(z.string(), z.array(z.number())).default({}),
  st: z.string(),
});

const target = z.object({ low: z.number(), high: z.number() });
const anyIki = {
  number: z.number(),
  text: z.string(),
  perspective: z.enum(PERSPECTIVES).nullable().default(null),
};
const iki = z.discriminatedUnion('approach', [
  z.object({
    ...anyIki,
    approach: z.literal('KUANTITATIF').default('KUANTITATIF'),
    aspect: z.enum(ASPECTS),
    direction: z.enum(DIRECTIONS),
    unit: z.string(),
    weight: z.number(),
    aggregation: z.enum(AGGREGATIONS),
    cannotExceed: z.boolean(),
    quarters: z.tuple([target, target, target, target]),
    year: target,
  }),
  z.object({ ...anyIki, approach: z.literal('KUALITATIF'), target: z.string() }),
]);
const rhk = z.object({
  number: z.number(),
  kind: z.enum(RHK_KINDS),
  text: z.string(),
  classification: z.enum(CLASSIFICATIONS).nullable().default(null),
  superiorRhk: z.object({ skp: z.string(), rhk: z.number() }).nullable(),
  iki: z.array(iki),
});
const texts = z.array(z.string());
const versionItem = z.object({
  SK: z.string(),
  saved: z.number(),
  agreedAt: z.string().optional(),
  form: skpForm,
  content: z.object({
    approach: z.enum(APPROACHES),
    rhk: z.array(rhk),
    behaviour: z.partialRecord(z.enum(BEHAVIOURS), z.string()),
    appendix: z
      .object({ resources: texts, accountability: texts, consequences: texts })
      .default({ resources: [], accountability: [], consequences: [] }),
  }),
});

/** A head as it stands in the table, with the stamp of its last change. */
export type StoredSkp = Skp & { stamp: string };
/** One version in words. `agreedAt` is absent while it is not agreed; `form` is the one that it was agreed on. */
export type Version = {
  number: number;
  content: Content;
  saved: number;
  agreedAt: string | undefined;
  form: SkpForm;
};

export function decodeHead(item: Item): StoredSkp {
  const { PK, SK, st, ...rest } = headItem.parse(item);
  const [, agency = '', , employee = ''] = PK.split('#');
  const [, year = '', segment = ''] = SK.split('#');
  return { agency, year, employee, segment, ...rest, stamp: st };
}

/** What of a head changes over its life. */
export function headAttributes(skp: Skp): Record<string, unknown> {
  const { state, form, agreed, working, saved, note, retired, plans, inWords } = skp;
  return { state, form, agreed, working, saved, note, retired, plans, inWords };
}

export function encodeHead(skp: Skp, stamp: Stamp): Item {
  return { ...headKey(skp), ...headAttributes(skp), v: skp.v, st: packStamp(stamp) };
}

export function decodeVersion(item: Item): Version {
  const { SK, content, saved, agreedAt, form } = versionItem.parse(item);
  const behaviour = Object.fromEntries(Object.entries(content.behaviour));
  return { number: Number(SK.slice(-4)), content: { ...content, behaviour }, saved, agreedAt, form };
}

export function encodeVersion(at: SkpAddress, number: number, content: Content, saved: number): Item {
  return { ...versionKey(at, number), content, saved };
}

/** Whether a sort key below `SKP#` names a head, not one of its versions. */
export function isHead(item: Item): boolean {
  return item.SK.split('#').length === 3;
}
