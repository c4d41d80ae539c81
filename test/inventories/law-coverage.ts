import { readdirSync } from 'node:fs';
import { CALCULATORS } from '../../functions/calculators/domain/registry.ts';
import type { Citation } from '../../shared/kernel/citation.ts';
import { assumption } from '../../shared/regulation/assumption.ts';
import { citationText } from '../../shared/regulation/cite.ts';
import { DEFAULT_POLICY } from '../../shared/regulation/policy.ts';
import { policyAssumption } from '../../shared/regulation/policy-assumption.ts';
import type { Row } from './law-documents.ts';
import { CITING, GENERATED, table } from './law-documents.ts';
import type { Declared } from './law-gaps.ts';
import { DECLARED_RULES } from './law-rules.ts';
import type { Section } from './law-sections.ts';
import { SECTIONS } from './law-sections.ts';
import { placesThatUse } from './law-uses.ts';
import { sourceFiles } from './source-files.ts';

/** How numbers are rounded: every rule that rounds stands on it, and none is about it. */
const CROSS_CUTTING = 'A-012';

const TESTS = sourceFiles('shared/regulation', 'test/vectors').filter(({ file }) =>
  file.endsWith('.test.ts'),
);
const POLICY = (Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[]).map((name) => ({
  name,
  ...policyAssumption(name),
}));

/** Sections of the domain rules that citations stand on. */
export function sectionsOf(basis: readonly Citation[]): string[] {
  const assumed = basis.flatMap((it) => it.assumption ?? []);
  return [...new Set(assumed.filter((id) => id !== CROSS_CUTTING).map((id) => assumption(id).section))];
}

const VECTORS = readdirSync(new URL('../vectors/', import.meta.url));

/** Tests that name the rule, and public vectors that reach it through a calculator. */
function testsOf({ exported }: Declared, calculators: readonly { name: string }[]): string {
  const vectors = calculators.map(({ name }) => `${name}.json`).filter((it) => VECTORS.includes(it));
  const named = TESTS.filter(({ text }) => new RegExp(`\\b${exported}\\b`).test(text));
  const files = named.map(({ file }) => file.replace('shared/regulation/', '').replace('test/', ''));
  return [...files, ...vectors.map((it) => `vectors/${it}`)].join(', ');
}

function rowOf(rule: (typeof DECLARED_RULES)[number]): Row {
  const articles = rule.basis.map((it) => `${citationText(it)} (${it.confidence})`);
  const assumed = rule.basis.flatMap((it) => it.assumption ?? []);
  const calculators = CALCULATORS.filter((it) => it.rules.some(({ id }) => id === rule.id));
  return [
    `\`${rule.id}\``,
    [...new Set(articles)].join('; '),
    [...new Set(assumed)].join(', '),
    testsOf(rule, calculators),
    calculators.map(({ name }) => `\`${name}\``).join(', '),
    placesThatUse(rule.file).join(', '),
  ];
}

/** What covers a section: rules, tables with a basis, values of policy. */
export function coverageOf({ section, verified = [] }: Section) {
  const about = (basis: readonly Citation[]): boolean => sectionsOf(basis).includes(section);
  const tables = CITING.filter(([what, basis]) => !what.startsWith('rule ') && about(basis));
  return {
    rules: DECLARED_RULES.filter(({ id, basis }) => verified.includes(id) || about(basis)),
    tables: [...new Set(tables.map(([what]) => what))],
    policy: POLICY.filter((it) => it.section === section),
  };
}

function chapterOf(it: Section): string[] {
  const { rules, tables, policy } = coverageOf(it);
  const said = (label: string, text: string | undefined): string[] =>
    text === undefined || text === '' ? [] : [`${label}: ${text}`, ''];
  return [
    `## ${it.section} ${it.title}`,
    '',
    ...(rules.length === 0
      ? []
      : [table(['rule', 'basis', 'assumption', 'tests', 'calculator', 'used by'], rules.map(rowOf)), '']),
    ...said('Tables', tables.join(', ')),
    ...said('Policy', policy.map(({ name, id }) => `\`${name}\` (${id})`).join(', ')),
    ...said('Elsewhere', it.elsewhere),
    ...said('Not covered', it.open),
  ];
}

/** Which section of the domain rules is covered by what, as Markdown. */
export function regulationCoverage(): string {
  return [
    '# Coverage of the regulation',
    '',
    GENERATED,
    '',
    'Sections 5 to 12 and 19 of the domain rules, the rules that cover each, their basis with how sure we are of it, the tests and vectors that hold',
    'them, the calculator that offers them to anybody, and what of the product uses them: the close, the result as it is shown and explained, documents,',
    'recaps. A repealed instrument (*dicabut*) serves as an overlay. What a section says and is not covered is named with its reason.',
    '',
    ...SECTIONS.flatMap(chapterOf),
  ].join('\n');
}
