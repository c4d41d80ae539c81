import type { Citation } from '../../../shared/kernel/citation.ts';
import type { Perspective, SkpForm } from '../../../shared/regulation/sets.ts';
import { PERSPECTIVES } from '../../../shared/regulation/sets.ts';
import { ALL_PERSPECTIVES_BASIS } from '../../../shared/regulation/skp-completeness.ts';
import type { AppendixList, Content, QuantitativeIki, Rhk, Target } from './content.ts';
import { APPENDIX_LISTS, ikiOf, measuredIkiOf } from './content.ts';

/** Something that is pointed out to both parties and never refused. */
export type Warning =
  | { code: 'RHK_NOT_LINKED'; rhk: number }
  | { code: 'RHK_ACTIVITY_WORDING'; rhk: number; word: string; proposal: readonly string[] }
  | { code: 'QUARTERS_DIFFER_FROM_YEAR' | 'LAST_QUARTER_DIFFERS_FROM_YEAR'; rhk: number; iki: number }
  | { code: 'APPENDIX_EMPTY'; lists: readonly AppendixList[] }
  | {
      code: 'PERSPECTIVES_NOT_COVERED';
      perspectives: readonly Perspective[];
      citations: readonly Citation[];
    };

/** Verbs that name an activity (rules 19.12), each with beginnings that name a result instead. */
const ACTIVITIES: Readonly<Record<string, readonly string[]>> = {
  'membuat laporan': ['Tersedianya', 'Terpenuhinya'],
  'menyusun laporan': ['Tersedianya', 'Terpenuhinya'],
  melaksanakan: ['Terlayaninya', 'Terselesaikannya'],
  melakukan: ['Terlayaninya', 'Terselesaikannya'],
  mengikuti: ['Meningkatnya', 'Terkuasainya'],
  menghadiri: ['Disepakatinya', 'Ditindaklanjutinya'],
  membantu: ['Terlayaninya', 'Terselesaikannya'],
  membuat: ['Tersedianya', 'Terbitnya'],
  mengelola: ['Tertibnya', 'Meningkatnya'],
  mengurangi: ['Menurunnya', 'Berkurangnya'],
};

function activityIn({ number, text }: Rhk): Warning[] {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const word = Object.keys(ACTIVITIES).find((it) => words === it || words.startsWith(`${it} `));
  if (word === undefined) return [];
  return [{ code: 'RHK_ACTIVITY_WORDING', rhk: number, word, proposal: ACTIVITIES[word] ?? [] }];
}

const differ = (one: Target, other: Target): boolean => one.low !== other.low || one.high !== other.high;

function sum(targets: readonly Target[]): Target {
  return targets.reduce((all, it) => ({ low: all.low + it.low, high: all.high + it.high }), {
    low: 0,
    high: 0,
  });
}

function targetsIn({ rhk, iki }: { rhk: Rhk; iki: QuantitativeIki }): Warning[] {
  const at = { rhk: rhk.number, iki: iki.number };
  if (iki.aggregation === 'JUMLAH' && differ(sum(iki.quarters), iki.year))
    return [{ code: 'QUARTERS_DIFFER_FROM_YEAR', ...at }];
  if (iki.aggregation === 'TERAKHIR' && differ(iki.quarters[3], iki.year))
    return [{ code: 'LAST_QUARTER_DIFFERS_FROM_YEAR', ...at }];
  return [];
}

/** Lists of the Lampiran in which nothing stands: both parties should know what was agreed about them. */
function emptyListsOf({ appendix }: Content): Warning[] {
  const lists = APPENDIX_LISTS.filter((it) => appendix[it].length === 0);
  return lists.length === 0 ? [] : [{ code: 'APPENDIX_EMPTY', lists }];
}

function uncoveredIn(content: Content): Warning[] {
  const covered = new Set(ikiOf(content).map(({ iki }) => iki.perspective));
  const perspectives = PERSPECTIVES.filter((it) => !covered.has(it));
  if (perspectives.length === 0) return [];
  return [{ code: 'PERSPECTIVES_NOT_COVERED', perspectives, citations: ALL_PERSPECTIVES_BASIS }];
}

/** The form of JPT has no column for the superior's result; that of everybody else has (rules 3.3). */
function unlinkedIn({ rhk }: Content, superior: string | undefined): Warning[] {
  if (superior === undefined) return [];
  return rhk
    .filter((it) => it.kind === 'UTAMA' && it.superiorRhk?.skp.split('.')[1] !== superior)
    .map((it): Warning => ({ code: 'RHK_NOT_LINKED', rhk: it.number }));
}

/**
 * What deserves a second look, once there is something to look at. `superior` is the employee whose SKP a main result should serve;
 * without one nothing is asked to be linked.
 */
export function warningsOf(content: Content, form: SkpForm, superior: string | undefined): Warning[] {
  if (content.rhk.length === 0) return [];
  return [
    ...(form === 'JPT' ? uncoveredIn(content) : unlinkedIn(content, superior)),
    ...content.rhk.flatMap(activityIn),
    ...measuredIkiOf(content).flatMap(targetsIn),
    ...emptyListsOf(content),
  ];
}
