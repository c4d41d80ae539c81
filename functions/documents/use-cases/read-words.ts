import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Zone } from '../../../shared/kernel/dates.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { decodeRatingWords, ratingWordsKey } from '../../appraisal/index.ts';
import type { Feedback } from '../../feedback/index.ts';
import { listFeedbackOf } from '../../feedback/index.ts';
import type { Vector } from '../../periods/index.ts';
import { attachmentsKey, decodeAttachments, decodeWords, wordsKey } from '../../progress/index.ts';
import type { Content } from '../../skp/index.ts';
import { partsOfId, readAgreedPlans } from '../../skp/index.ts';
import type { FeedbackLine } from '../domain/form.ts';
import type { Facts, FeedbackByPart } from '../domain/facts.ts';
import { linkOf } from '../domain/facts.ts';

/** Whose words are read, with the versions of realisation and rating that they must belong to. */
export type Whose = Pick<Vector, 'employee' | 'segment' | 'r' | 'g'>;

/** All that stands in words about one appraisal. */
export type Words = Pick<Facts, 'plan' | 'notes' | 'evidence' | 'feedback'> & {
  form: SkpForm | undefined;
  ratingNote: string;
};

/** Whose words: an agency's, of one period; days are those of its zone. */
export type In = { agency: string; period: string; zone: Zone };

type Items = { realisation?: Item | undefined; rating?: Item | undefined; attachments?: Item | undefined };

function belongs({ r, g }: Whose, { realisation, rating }: Items): boolean {
  return decodeWords(realisation).r === r && decodeRatingWords(rating).version === g;
}

/** Words that are older than the numbers were read from a replica that lagged: they are read once more, strongly. */
async function readItems(
  table: Table,
  agency: string,
  period: string,
  whose: readonly Whose[],
): Promise<Items[]> {
  const keysOf = ({ employee, segment }: Whose) => [
    wordsKey({ agency, period, employee, segment }),
    ratingWordsKey(agency, employee, period, segment),
    attachmentsKey({ agency, period, employee, segment }),
  ];
  const read = async (of: readonly Whose[], strong: boolean): Promise<Items[]> => {
    const items = await table.getMany(of.flatMap(keysOf), { strong });
    return of.map((_, at) => {
      const [realisation, rating, attachments] = items.slice(3 * at, 3 * at + 3);
      return { realisation, rating, attachments };
    });
  };
  const all = await read(whose, false);
  const behind = whose.flatMap((it, at) => (belongs(it, all[at] ?? {}) ? [] : [at]));
  const again = await read(
    behind.flatMap((at) => whose[at] ?? []),
    true,
  );
  return all.map((items, at) => (behind.includes(at) ? (again[behind.indexOf(at)] ?? items) : items));
}

/** How many files each indicator has, from the uploads that are attached to it. */
function countByIki(attached: Readonly<Record<string, number>>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const iki of Object.values(attached)) counts.set(iki, (counts.get(iki) ?? 0) + 1);
  return counts;
}

/** Queries of feedback in flight at once. */
const QUERIES_AT_ONCE = 10;

async function readFeedback(
  table: Table,
  { agency, period, zone }: In,
  { employee, segment }: Whose,
): Promise<FeedbackByPart> {
  const { iki, behaviour } = await listFeedbackOf(table, { agency, period, employee, segment });
  const lines = (all: readonly Feedback[] = []): FeedbackLine[] =>
    all.map(({ given, text }) => ({ date: dateAt(given.at, zone), text }));
  return {
    iki: Object.fromEntries([...iki].map(([number, all]) => [number, lines(all)])),
    behaviour: Object.fromEntries(Object.entries(behaviour).map(([value, all]) => [value, lines(all)])),
  };
}

async function readAllFeedback(table: Table, at: In, whose: readonly Whose[]): Promise<FeedbackByPart[]> {
  const found: FeedbackByPart[] = [];
  for (let n = 0; n < whose.length; n += QUERIES_AT_ONCE) {
    const some = whose.slice(n, n + QUERIES_AT_ONCE);
    found.push(...(await Promise.all(some.map((it) => readFeedback(table, at, it)))));
  }
  return found;
}

/**
 * The words of many appraisals of one period, in their order. Calls: two per hundred people for plans, three per hundred for realisations,
 * ratings and evidence, one a person for feedback.
 */
export async function readWords(table: Table, at: In, whose: readonly Whose[]): Promise<Words[]> {
  const { agency, period } = at;
  const year = period.slice(0, 4);
  const addresses = whose.map(({ employee, segment }) => ({ agency, year, employee, segment }));
  const plans = await readAgreedPlans(table, addresses, period);
  const items = await readItems(table, agency, period, whose);
  const feedback = await readAllFeedback(table, at, whose);
  return items.map(({ realisation, rating, attachments }, n) => ({
    plan: plans[n]?.content,
    form: plans[n]?.form,
    notes: decodeWords(realisation).notes,
    evidence: countByIki(decodeAttachments(attachments).attached),
    feedback: feedback[n] ?? { iki: {}, behaviour: {} },
    ratingNote: decodeRatingWords(rating).current?.note ?? '',
  }));
}

/** The words of the superiors' results that some plans serve, by {@link linkOf}; a result that is no longer agreed is left out. */
export async function readSuperiorRhk(
  table: Table,
  agency: string,
  plans: readonly (Content | undefined)[],
): Promise<Map<string, string>> {
  const links = plans.flatMap((plan) => plan?.rhk.flatMap((it) => it.superiorRhk ?? []) ?? []);
  const ids = [...new Set(links.map((it) => it.skp))];
  const byYear = Map.groupBy(ids, (id) => partsOfId(id).year);
  const texts = new Map<string, string>();
  for (const [year, some] of byYear) {
    const agreed = await readAgreedPlans(
      table,
      some.map((id) => ({ agency, ...partsOfId(id) })),
      year,
    );
    for (const [at, skp] of some.entries()) {
      for (const rhk of agreed[at]?.content?.rhk ?? []) texts.set(linkOf({ skp, rhk: rhk.number }), rhk.text);
    }
  }
  return texts;
}
