import type { Content, Iki, Rhk, Target } from './content.ts';
import { ikiOf } from './content.ts';

/** Something that is pointed out to both parties and never refused. */
export type Warning =
  | { code: 'RHK_NOT_LINKED'; rhk: number }
  | { code: 'RHK_ACTIVITY_WORDING'; rhk: number; word: string; proposal: readonly string[] }
  | { code: 'QUARTERS_DIFFER_FROM_YEAR' | 'LAST_QUARTER_DIFFERS_FROM_YEAR'; rhk: number; iki: number };

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

function targetsIn({ rhk, iki }: { rhk: Rhk; iki: Iki }): Warning[] {
  const at = { rhk: rhk.number, iki: iki.number };
  if (iki.aggregation === 'JUMLAH' && differ(sum(iki.quarters), iki.year))
    return [{ code: 'QUARTERS_DIFFER_FROM_YEAR', ...at }];
  if (iki.aggregation === 'TERAKHIR' && differ(iki.quarters[3], iki.year))
    return [{ code: 'LAST_QUARTER_DIFFERS_FROM_YEAR', ...at }];
  return [];
}

/**
 * What deserves a second look. `superior` is the employee whose SKP a main result should serve; without one nothing is asked to be
 * linked.
 */
export function warningsOf(content: Content, superior: string | undefined): Warning[] {
  const unlinked = content.rhk.filter(
    (it) => it.kind === 'UTAMA' && superior !== undefined && it.superiorRhk?.skp.split('.')[1] !== superior,
  );
  return [
    ...unlinked.map((it): Warning => ({ code: 'RHK_NOT_LINKED', rhk: it.number })),
    ...content.rhk.flatMap(activityIn),
    ...ikiOf(content).flatMap(targetsIn),
  ];
}
