import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATORS } from './domain/registry.ts';
import { calculate, expectExplained } from './testing/ask.ts';
import { inputsOf } from './testing/inputs.ts';
import { useCases } from './wiring.ts';

/** Copies of an input in which one value, wherever it lies, is another. */
function spoiled(input: unknown, value: unknown): unknown[] {
  if (typeof input !== 'object' || input === null) return [value];
  return Object.entries(input).flatMap(([key, inner]) =>
    [...spoiled(inner, value), value].map((it) =>
      Array.isArray(input) ? input.with(Number(key), it) : { ...input, [key]: it },
    ),
  );
}

describe('an input', () => {
  const NASTY = [
    null,
    '',
    'x',
    '2026-02-30',
    true,
    -1,
    0,
    0.5,
    0.00001,
    13,
    1e15,
    1e30,
    [],
    {},
    [null],
    [[]],
  ];
  it.each(CALCULATORS)(
    'of $name gives a result or is refused by field, whatever one value is',
    async (it) => {
      const inputs = NASTY.flatMap((nasty) => spoiled(it.example.input, nasty));
      expect(inputs.length).toBeGreaterThan(10);
      for (const input of inputs) {
        const { status, body } = await calculate(it.name, input);
        expect([200, 400], JSON.stringify(input)).toContain(status);
        if (status === 200) expectExplained(body);
        else expect(body.fields?.length, JSON.stringify(input)).toBeGreaterThan(0);
      }
    },
  );

  it.each(CALCULATORS)(
    'of $name gives a result or is refused by field, whatever its schema lets through',
    ({ name, schema }) => {
      fc.assert(
        fc.property(inputsOf(schema.input), (input) => {
          const result = useCases().calculate(name, input);
          if (!result.ok) expect(result.refusal.fields?.length).toBeGreaterThan(0);
        }),
        { numRuns: 300 },
      );
    },
  );
});
