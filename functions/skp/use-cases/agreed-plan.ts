import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Content, Iki, Rhk } from '../domain/content.ts';
import { ikiOf } from '../domain/content.ts';
import { versionIn } from '../domain/skp.ts';
import type { Version } from '../store/item.ts';
import type { SkpAddress } from '../store/keys.ts';
import { readHeads, readSkp, readVersions } from '../store/skp-store.ts';

/** The words of the plan that a period works with. `version` is 0, and the rest absent, while nothing is agreed. */
export type AgreedPlan = {
  version: number;
  content: Content | undefined;
  /** The official form that it was agreed on, and when. */
  form: SkpForm | undefined;
  agreedAt: Instant | undefined;
  /** An indicator with the result that it belongs to, by its number, in the order of the plan. */
  iki: ReadonlyMap<number, { rhk: Rhk; iki: Iki }>;
};

/** An agreed version by indicator. */
function planFrom(version: number, agreed: Version | undefined): AgreedPlan {
  const all = agreed === undefined ? [] : ikiOf(agreed.content);
  const iki = new Map(all.map((it) => [it.iki.number, it]));
  return { version, content: agreed?.content, form: agreed?.form, agreedAt: agreed?.agreedAt, iki };
}

/**
 * The words of the plan in force in `period` (a quarter, or the year), with `more` items, by one strong BatchGet; from the third version
 * on it takes a second one. A period past its cut-off at an amendment keeps the words of the version before.
 */
export async function readAgreedPlan(
  table: Table,
  at: SkpAddress,
  period: string,
  more: readonly Key[] = [],
): Promise<{ plan: AgreedPlan; more: (Item | undefined)[] }> {
  const { skp, version, more: items } = await readSkp(table, at, more);
  const number = skp === undefined ? 0 : versionIn(skp, period);
  return { plan: planFrom(number, version(number)), more: items };
}

/**
 * The plans in force in `period` of many SKP, in the order of their addresses: one BatchGet per hundred heads and per hundred versions,
 * eventually consistent, for what is long agreed.
 */
export async function readAgreedPlans(
  table: Table,
  at: readonly SkpAddress[],
  period: string,
): Promise<AgreedPlan[]> {
  const numbers = (await readHeads(table, at)).map((skp) => (skp === undefined ? 0 : versionIn(skp, period)));
  const wanted = at.flatMap((address, n) =>
    (numbers[n] ?? 0) === 0 ? [] : [{ ...address, number: numbers[n] ?? 0 }],
  );
  const versions = new Map((await readVersions(table, wanted)).map((it, n) => [wanted[n], it]));
  const found = new Map(wanted.map((it) => [`${it.employee}#${it.segment}`, versions.get(it)]));
  return at.map((address, n) =>
    planFrom(numbers[n] ?? 0, found.get(`${address.employee}#${address.segment}`)),
  );
}
