import type * as z from 'zod';
import type { moveSkp, skp as skpContract, skpContent } from '../../../shared/contracts/skp.ts';
import { QUANTITY_SCALE, toQuantity } from '../../../shared/regulation/quantity.ts';
import type { Content, Iki, Target } from '../domain/content.ts';
import type { Warning } from '../domain/warnings.ts';
import type { Shown } from '../use-cases/show.ts';

type Body = z.infer<typeof skpContent>;

/** The contract has refused every number that is no quantity. */
function quantity(decimal: number): number {
  const scaled = toQuantity(decimal);
  if (scaled === undefined) throw new Error(`${decimal} passed the contract and is no quantity`);
  return scaled;
}

const scaled = ({ low, high }: Target): Target => ({ low: quantity(low), high: quantity(high) });
const decimal = ({ low, high }: Target): Target => ({
  low: low / QUANTITY_SCALE,
  high: high / QUANTITY_SCALE,
});

function ikiWithTargets(iki: Iki, convert: (target: Target) => Target): Iki {
  if (iki.approach === 'KUALITATIF') return iki;
  const [first, second, third, fourth] = iki.quarters;
  const quarters = [convert(first), convert(second), convert(third), convert(fourth)] as const;
  return { ...iki, quarters, year: convert(iki.year) };
}

function withTargets(content: Content, convert: (target: Target) => Target): Content {
  const rhk = content.rhk.map((it) => ({ ...it, iki: it.iki.map((iki) => ikiWithTargets(iki, convert)) }));
  return { ...content, rhk };
}

/** The content of a request, its decimal numbers as scaled integers. */
export function contentOf(body: Body): Content {
  const behaviour = Object.fromEntries(Object.entries(body.behaviour).filter(([, text]) => text !== ''));
  return withTargets({ ...body, behaviour }, scaled);
}

function ikiBody(iki: Iki): z.input<typeof skpContent>['rhk'][number]['iki'][number] {
  return iki.approach === 'KUALITATIF' ? iki : { ...iki, quarters: [...iki.quarters] };
}

/** A content as the API shows it, in decimal numbers. */
export function contentBody(content: Content): z.input<typeof skpContent> {
  const { approach, rhk, behaviour, appendix } = withTargets(content, decimal);
  const { resources, accountability, consequences } = appendix;
  return {
    approach,
    behaviour,
    appendix: {
      resources: [...resources],
      accountability: [...accountability],
      consequences: [...consequences],
    },
    rhk: rhk.map((it) => ({ ...it, iki: it.iki.map(ikiBody) })),
  };
}

/** A head as the API shows it. */
export function headBody({ id, skp }: Shown): z.input<(typeof moveSkp)['response']> {
  const { year, employee, segment, state, agreed, working, note, v } = skp;
  const head = { id, year, employee, segment, state, agreed, working, version: v };
  return note === undefined ? head : { ...head, note };
}

function warningBody(it: Warning): z.input<typeof skpContract>['warnings'][number] {
  if (it.code === 'RHK_ACTIVITY_WORDING') return { ...it, proposal: [...it.proposal] };
  if (it.code === 'APPENDIX_EMPTY') return { ...it, lists: [...it.lists] };
  if (it.code !== 'PERSPECTIVES_NOT_COVERED') return it;
  return { ...it, perspectives: [...it.perspectives], citations: it.citations.map((one) => ({ ...one })) };
}

/** An SKP as the API shows it to its reader. */
export function skpBody(it: Shown): z.input<typeof skpContract> {
  const { shown, form } = it;
  const content = it.content === null ? null : contentBody(it.content);
  return { ...headBody(it), shown, form, content, warnings: it.warnings.map(warningBody) };
}
