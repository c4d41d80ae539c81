import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Calculator, JsonSchema } from '../../../functions/calculators/domain/calculator.ts';
import { CALCULATORS } from '../../../functions/calculators/domain/registry.ts';
import { explainScore } from '../../../shared/regulation/explain-score.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';
import { aScoreInput } from '../../bench/score-inputs.ts';
import type { Case } from './locked.ts';
import { canonical } from './locked.ts';

/** Cases that vary an example or a public vector, at most so many of one rule; the vectors themselves are all kept. */
const MOST_VARIED = 32;
const PEOPLE = 60;

type Fields = Readonly<Record<string, unknown>>;
const VECTORS = fileURLToPath(new URL('../../vectors/', import.meta.url));

function vectorsOf({ name }: Calculator): Fields[] {
  if (!readdirSync(VECTORS).includes(`${name}.json`)) return [];
  const vectors = JSON.parse(readFileSync(`${VECTORS}${name}.json`, 'utf8')) as { input: Fields }[];
  return vectors.map(({ input }) => input);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values at the edges of what a field may hold, and beside the value that it has. */
function edges(schema: JsonSchema, value: unknown): unknown[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((it) => edges(it, value));
  if (Array.isArray(schema['enum'])) return schema['enum'] as unknown[];
  if (schema.type === 'boolean') return [true, false];
  if (schema.type === 'null') return [null];
  if (schema.type !== 'integer' && schema.type !== 'number') return [];
  const { minimum, maximum, multipleOf } = schema as {
    minimum?: number;
    maximum?: number;
    multipleOf?: number;
  };
  const step = schema.type === 'integer' ? 1 : (multipleOf ?? 1);
  const at = typeof value === 'number' ? value : (minimum ?? 0);
  const beside = [at - 1, at - step, at + step, at + 1].map((it) => Math.round(it * 10_000) / 10_000);
  return [...beside, ...[minimum, maximum].filter((it) => it !== undefined)];
}

/** The input with one of its fields, however deep, set to each of its edges. */
function* varied(schema: JsonSchema, input: unknown): Generator {
  if (Array.isArray(input) && schema.items !== undefined) {
    for (const [at, item] of input.entries())
      for (const other of varied(schema.items, item)) yield input.with(at, other);
    return;
  }
  if (!isFields(input)) {
    yield* edges(schema, input);
    return;
  }
  for (const [key, field] of Object.entries(schema.properties ?? {}))
    for (const other of varied(field, input[key])) yield { ...input, [key]: other };
}

function recordsOf(calculator: Calculator, inputs: readonly unknown[]): RuleRecord[] {
  return inputs.flatMap((input) => {
    const computed = calculator.calculate(input);
    return computed.ok ? computed.value.records : [];
  });
}

/** The first of each, by what went in. */
function distinct(records: readonly RuleRecord[]): RuleRecord[] {
  const byInputs = new Map<string, RuleRecord>();
  for (const it of records) if (!byInputs.has(canonical(it.inputs))) byInputs.set(canonical(it.inputs), it);
  return [...byInputs.values()];
}

function sampleOf<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, n) => all[Math.floor((n * all.length) / most)] as T);
}

const people = Array.from({ length: PEOPLE }, (_, n) => aScoreInput(n));

/** Cases of what makes a result of rules: people of every sort. */
export function scorerCases(decide: (inputs: unknown) => unknown): Case[] {
  return people.map((inputs) => ({ inputs, outcome: decide(inputs) }));
}

/**
 * Cases of a rule: every public vector and example that reaches it through a calculator, what lies beside them and at the edges of each
 * field, and for rules of a whole person what the scorer asks them. None: nothing reaches the rule, and it wants a calculator.
 */
export function ruleCases(rule: string): Case[] {
  const asked = CALCULATORS.filter((it) => it.rules.some(({ id }) => id === rule));
  const given = asked.flatMap((it) => recordsOf(it, [...vectorsOf(it), it.example.input]));
  const scored = people.flatMap((it) => explainScore(it).records);
  const edged = asked.flatMap((it) =>
    recordsOf(
      it,
      [...vectorsOf(it), it.example.input].flatMap((input) => [...varied(it.schema.input, input)]),
    ),
  );
  const own = (records: readonly RuleRecord[]): RuleRecord[] => records.filter((it) => it.rule === rule);
  const kept = [...own(given), ...sampleOf(distinct(own([...edged, ...scored])), MOST_VARIED)];
  return distinct(kept).map(({ inputs, outcome }) => ({ inputs, outcome }));
}
