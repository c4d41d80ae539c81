import type * as z from 'zod';
import type { moveSkp, skp as skpContract, skpContent } from '../../../shared/contracts/skp.ts';
import { QUANTITY_SCALE, toQuantity } from '../../../shared/regulation/quantity.ts';
import type { Content, Target } from '../domain/content.ts';
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

function withTargets(content: Content, convert: (target: Target) => Target): Content {
  return {
    ...content,
    rhk: content.rhk.map((rhk) => ({
      ...rhk,
      iki: rhk.iki.map((iki) => {
        const [first, second, third, fourth] = iki.quarters;
        return {
          ...iki,
          quarters: [convert(first), convert(second), convert(third), convert(fourth)],
          year: convert(iki.year),
        };
      }),
    })),
  };
}

/** The content of a request, its decimal numbers as scaled integers. */
export function contentOf(body: Body): Content {
  const behaviour = Object.fromEntries(Object.entries(body.behaviour).filter(([, text]) => text !== ''));
  return withTargets({ ...body, behaviour }, scaled);
}

/** A content as the API shows it, in decimal numbers. */
export function contentBody(content: Content): z.input<typeof skpContent> {
  const { approach, rhk, behaviour } = withTargets(content, decimal);
  return {
    approach,
    behaviour,
    rhk: rhk.map((it) => ({
      ...it,
      iki: it.iki.map((iki) => ({ ...iki, quarters: [...iki.quarters] })),
    })),
  };
}

/** A head as the API shows it. */
export function headBody({ id, skp }: Shown): z.input<(typeof moveSkp)['response']> {
  const { year, employee, segment, state, agreed, working, note, v } = skp;
  const head = { id, year, employee, segment, state, agreed, working, version: v };
  return note === undefined ? head : { ...head, note };
}

/** An SKP as the API shows it to its reader. */
export function skpBody(it: Shown): z.input<typeof skpContract> {
  const content = it.content === null ? null : contentBody(it.content);
  const warnings = it.warnings.map((one) =>
    'proposal' in one ? { ...one, proposal: [...one.proposal] } : one,
  );
  return { ...headBody(it), shown: it.shown, content, warnings };
}
