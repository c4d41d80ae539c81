import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { Content, Iki, Rhk } from '../domain/content.ts';
import { ikiOf } from '../domain/content.ts';
import { versionIn } from '../domain/skp.ts';
import type { SkpAddress } from '../store/keys.ts';
import { readSkp } from '../store/skp-store.ts';

/** The words of the plan that a period works with. `version` is 0, and `content` absent, while nothing is agreed. */
export type AgreedPlan = {
  version: number;
  content: Content | undefined;
  /** An indicator with the result that it belongs to, by its number. */
  iki: ReadonlyMap<number, { rhk: Rhk; iki: Iki }>;
};

/** An agreed version by indicator. */
function planFrom(version: number, content: Content | undefined): AgreedPlan {
  const all = content === undefined ? [] : ikiOf(content);
  return { version, content, iki: new Map(all.map((it) => [it.iki.number, it])) };
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
  return { plan: planFrom(number, version(number)?.content), more: items };
}
