import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Zone } from '../../../shared/kernel/dates.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import type { AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { countFeedback, decodeRatingWords, ratingWordsKey } from '../../appraisal/index.ts';
import { attendanceBetween, attendanceKey, decodeAttendance } from '../../attendance/index.ts';
import type { Feedback as Entry } from '../../feedback/index.ts';
import { listFeedbackOf } from '../../feedback/index.ts';
import type { Vector } from '../../periods/index.ts';
import { spanOf } from '../../periods/index.ts';
import { attachmentsKey, decodeAttachments, decodeWords, wordsKey } from '../../progress/index.ts';
import type { Content } from '../../skp/index.ts';
import { partsOfId, readAgreedPlans } from '../../skp/index.ts';
import type { FeedbackLine } from '../domain/form.ts';
import type { Facts, FeedbackByPart } from '../domain/facts.ts';
import { linkOf } from '../domain/facts.ts';

/** Whose words are read, with the versions of realisation and rating that they must belong to. */
export type Whose = Pick<Vector, 'employee' | 'segment' | 'r' | 'g'>;

/** All that stands in words about one appraisal. */
export type Words = Pick<Facts, 'plan' | 'notes' | 'evidence' | 'feedback' | 'development'> & {
  form: SkpForm | undefined;
  ratingNote: string;
  /** What was brought in of the period's months, and how many entries of feedback stand. */
  attendance: AttendanceSum | null;
  feedbackGiven: number;
};

/** Whose words: an agency's, of one period; days are those of its zone. */
export type In = { agency: string; shards: number; period: string; zone: Zone };

type Items = Partial<Record<'realisation' | 'rating' | 'attachments' | 'attendance', Item | undefined>>;

function belongs({ r, g }: Whose, { realisation, rating }: Items): boolean {
  return decodeWords(realisation).r === r && decodeRatingWords(rating).version === g;
}

/** Words that are older than the numbers were read from a replica that lagged: they are read once more, strongly. */
async function readItems(
  table: Table,
  { agency, shards, period }: In,
  whose: readonly Whose[],
): Promise<Items[]> {
  const { year } = spanOf(period);
  const keysOf = ({ employee, segment }: Whose) => [
    wordsKey({ agency, period, employee, segment }),
    ratingWordsKey(agency, employee, period, segment),
    attachmentsKey({ agency, period, employee, segment }),
    attendanceKey({ agency, shards, employee, year }),
  ];
  const read = async (of: readonly Whose[], strong: boolean): Promise<Items[]> => {
    const items = await table.getMany(of.flatMap(keysOf), { strong });
    return of.map((_, at) => {
      const [realisation, rating, attachments, attendance] = items.slice(4 * at, 4 * at + 4);
      return { realisation, rating, attachments, attendance };
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

/** Feedback by what it is about, and how much of it there is. */
type Feedback = { given: number; parts: FeedbackByPart };

async function readFeedback(
  table: Table,
  { agency, period, zone }: In,
  { employee, segment }: Whose,
): Promise<Feedback> {
  const found = await listFeedbackOf(table, { agency, period, employee, segment });
  const { iki, behaviour } = found;
  const lines = (all: readonly Entry[] = []): FeedbackLine[] =>
    all.map(({ given, text }) => ({ date: dateAt(given.at, zone), text }));
  return {
    given: countFeedback(found),
    parts: {
      iki: Object.fromEntries([...iki].map(([number, all]) => [number, lines(all)])),
      behaviour: Object.fromEntries(Object.entries(behaviour).map(([value, all]) => [value, lines(all)])),
    },
  };
}

async function readAllFeedback(table: Table, at: In, whose: readonly Whose[]): Promise<Feedback[]> {
  const found: Feedback[] = [];
  for (let n = 0; n < whose.length; n += QUERIES_AT_ONCE) {
    const some = whose.slice(n, n + QUERIES_AT_ONCE);
    found.push(...(await Promise.all(some.map((it) => readFeedback(table, at, it)))));
  }
  return found;
}

/**
 * The words of many appraisals of one period, in their order. Calls: two per hundred people for plans, four per hundred for realisations,
 * ratings, evidence and attendance, one a person for feedback.
 */
export async function readWords(table: Table, at: In, whose: readonly Whose[]): Promise<Words[]> {
  const { agency, period } = at;
  const span = spanOf(period);
  const { year } = span;
  const addresses = whose.map(({ employee, segment }) => ({ agency, year, employee, segment }));
  const plans = await readAgreedPlans(table, addresses, period);
  const items = await readItems(table, at, whose);
  const feedback = await readAllFeedback(table, at, whose);
  return whose.map(({ employee }, n) => {
    const { realisation, rating, attachments, attendance } = items[n] ?? {};
    const { current } = decodeRatingWords(rating);
    return {
      plan: plans[n]?.content,
      form: plans[n]?.form,
      notes: decodeWords(realisation).notes,
      evidence: countByIki(decodeAttachments(attachments).attached),
      feedback: feedback[n]?.parts ?? { iki: {}, behaviour: {} },
      feedbackGiven: feedback[n]?.given ?? 0,
      ratingNote: current?.note ?? '',
      development: current?.development ?? null,
      attendance: attendanceBetween(decodeAttendance({ employee, year }, attendance), span),
    };
  });
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
