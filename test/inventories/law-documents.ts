import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Citation } from '../../shared/kernel/citation.ts';
import { placeText } from '../../shared/kernel/citation.ts';
import { listAssumptions } from '../../shared/regulation/assumption.ts';
import { ATTENDANCE_BASIS } from '../../shared/regulation/attendance-basis.ts';
import { BERAKHLAK_BASIS } from '../../shared/regulation/berakhlak.ts';
import { BANDS, TOP } from '../../shared/regulation/iki-bands.ts';
import type { Instrument } from '../../shared/regulation/instruments.ts';
import { listInstruments } from '../../shared/regulation/instruments.ts';
import { DEFAULT_POLICY } from '../../shared/regulation/policy.ts';
import { policyAssumption } from '../../shared/regulation/policy-assumption.ts';
import { RANKS_BASIS } from '../../shared/regulation/ranks.ts';
import { REGIME_TERMS } from '../../shared/regulation/regimes.ts';
import { REPORTING_LINE_BASIS } from '../../shared/regulation/reporting-line.ts';
import { RULES } from '../../shared/regulation/rules.ts';
import { DISTRIBUTION_SHAPES_BASIS, OFFICIAL_FORMS_BASIS } from '../../shared/regulation/official-forms.ts';
import { NEAREST_ACHIEVEMENT_BASIS } from '../../shared/regulation/organisation-achievement.ts';
import { ALL_PERSPECTIVES_BASIS, SKP_COMPLETENESS } from '../../shared/regulation/skp-completeness.ts';
import { INDEPENDENT_UNITS } from '../../shared/regulation/skp-form.ts';
import { sourceOf } from '../../shared/regulation/sources.ts';
import { sourceFiles } from './source-files.ts';

export const GENERATED =
  'Generated from `shared/regulation`; `vitest run --project unit test/inventories/docs.test.ts -u` writes it again.';

export type Row = readonly string[];

/** A Markdown table. */
export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Rows that say the same, once. */
function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((it) => [it.join(' '), it])).values()];
}

function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'source' in value && 'confidence' in value
    ? [value as Citation]
    : Object.values(value).flatMap(citationsIn);
}

const FOLDER = fileURLToPath(new URL('../../shared/regulation/', import.meta.url));
const FILES = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  .toSorted();

/** Names for people; what has none is called as it is exported. */
const NAMES = new Map<unknown, string>([
  [BANDS, 'categories of an indicator'],
  [TOP, 'highest category of an indicator'],
  [ATTENDANCE_BASIS, 'attendance'],
  [BERAKHLAK_BASIS, 'values of BerAKHLAK'],
  [RANKS_BASIS, 'pangkat and golongan'],
  [REGIME_TERMS, 'regimes'],
  [REPORTING_LINE_BASIS, 'lines of superiors'],
  [SKP_COMPLETENESS, 'completeness of an SKP'],
  [ALL_PERSPECTIVES_BASIS, 'perspectives of an SKP'],
  [INDEPENDENT_UNITS, 'who has the SKP of JPT'],
  [NEAREST_ACHIEVEMENT_BASIS, 'achievement on an evaluation'],
  [OFFICIAL_FORMS_BASIS, 'official forms'],
  [DISTRIBUTION_SHAPES_BASIS, 'curves of a distribution'],
]);

/** Tables and values that carry their basis. */
const TABLES = await Promise.all(
  FILES.map(async (file) => {
    const module = (await import(/* @vite-ignore */ `../../shared/regulation/${file}`)) as Record<
      string,
      unknown
    >;
    return Object.entries(module).map(([name, value]): [string, Citation[]] => [
      NAMES.get(value) ?? `\`${name}\``,
      citationsIn(value),
    ]);
  }),
);

/** Code that cites the law where it decides, beside the rules. */
const CODE = sourceFiles('functions').filter(({ file }) => !file.endsWith('.test.ts'));

/** What cites the law: rules, then tables. */
export const CITING: readonly [string, readonly Citation[]][] = [
  ...RULES.map(({ id, basis }): [string, readonly Citation[]] => [`rule \`${id}\``, basis]),
  ...TABLES.flat().filter(([, basis]) => basis.length > 0),
];

function instrumentRow({ confidence, ...it }: Instrument): Row {
  const status = it.repealedBy === null ? 'in force' : `repealed by ${sourceOf(it.repealedBy).name}`;
  return [
    `\`${it.id}\``,
    it.name,
    `${it.title ?? `about: ${it.about ?? ''}`} (${confidence.title})`,
    it.number,
    String(it.year),
    it.inForceFrom === null ? 'not known' : `${it.inForceFrom} (${confidence.inForceFrom})`,
    `${status} (${confidence.status})`,
  ];
}

/** The register of instruments with everything that cites them, as Markdown. */
export function regulationRegister(): string {
  const instruments = listInstruments().map(instrumentRow);
  const citations = CITING.flatMap(([what, basis]) =>
    basis.map((it) => [
      what,
      `${sourceOf(it.source).name} ${placeText(it)}`.trim(),
      it.repealedBy === undefined ? '' : 'overlay',
      it.confidence,
      it.assumption ?? '',
    ]),
  );
  return [
    '# Regulation register',
    '',
    GENERATED,
    '',
    '## Instruments',
    '',
    'An id is never renamed; a repealed instrument stays listed, and what cites it is marked: its formulas are an overlay beside the law in',
    'force. In brackets how sure we are of each fact (see below), of number and year as of the title. A day that nobody read is not known.',
    '',
    table(['id', 'cited as', 'title', 'number', 'year', 'in force from', 'status'], instruments),
    '',
    '## What rests on them',
    '',
    'Confidence: `V` verified in a reproduction of the text, `V2` read in a secondary source, `M` from memory, `U` uncertain, `D` derived.',
    'What is not `V` stands on an assumption ([assumptions.md](assumptions.md)).',
    '',
    table(['what', 'basis', 'repealed', 'confidence', 'assumption'], distinct(citations)),
    '',
  ].join('\n');
}

/** The list of assumptions with everything that stands on them, as Markdown. */
export function assumptionList(): string {
  const policy = new Map<string, string[]>();
  for (const key of Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[]) {
    const { id } = policyAssumption(key);
    policy.set(id, [...(policy.get(id) ?? []), `policy \`${key}\``]);
  }
  const usedBy = (id: string): string =>
    [
      ...CITING.filter(([, basis]) => basis.some((it) => it.assumption === id)).map(([what]) => what),
      ...(policy.get(id) ?? []),
      ...CODE.filter(({ text }) => text.includes(`'${id}'`)).map(({ file }) => `\`${file}\``),
    ].join(', ');
  const rows = listAssumptions().map((it) => [
    it.id,
    it.text.en,
    it.text.id,
    it.default === null ? '' : `\`${JSON.stringify(it.default)}\``,
    usedBy(it.id),
  ]);
  return [
    '# Assumptions',
    '',
    GENERATED,
    '',
    'What the system holds to be so where the law is silent or was not read. An id is never renamed and never given to another sentence.',
    'Whoever knows better changes the value: of a policy for the periods that open afterwards, of a rule by a new rule set.',
    '',
    table(['id', 'we assume', 'kami mengandaikan', 'value', 'used by'], rows),
    '',
  ].join('\n');
}
