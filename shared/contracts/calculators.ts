import * as z from 'zod';
import { basis, explanation, texts } from './explanation.ts';

/** As much as a batch may hold. */
const MOST_CHARACTERS = 200_000;

const schema = z.record(z.string(), z.unknown());
const fields = z.record(z.string(), z.unknown());

/** `input`, `output`: JSON Schema; `title` of a field is its Indonesian label, `description` the English one, `labels` those of its values. */
const calculator = z
  .object({
    name: z.string(),
    title: texts,
    rules: z.array(z.string()),
    basis: z.array(basis),
    input: schema,
    output: schema,
    /** What the columns of a batch may be called, and those of its results. */
    columns: z.array(z.string()),
    resultColumns: z.array(z.string()),
    example: z.object({ input: fields, output: fields }),
  })
  .meta({ id: 'Calculator' });

const params = z.object({ name: z.string().max(40) });

export const listCalculators = {
  response: z.object({ items: z.array(calculator) }),
  status: 200,
} as const;
export const calculate = {
  params,
  /** What each calculator takes, `GET /v1/calculators` says. */
  body: fields,
  /** The calculator's own fields beside the explanation. */
  response: z.looseObject({ explanation }),
  status: 200,
} as const;
export const calculateBatch = {
  params,
  body: z.strictObject({ csv: z.string().max(MOST_CHARACTERS) }),
  response: z.object({
    /** The cases as they came, each with its result or with what is wrong with it. */
    csv: z.string(),
    cases: z.number().int(),
    failed: z.number().int(),
    /** `row` as a spreadsheet counts, the header being 1; `column` as the header names it, empty where the whole row is meant. */
    errors: z.array(z.object({ row: z.number().int(), column: z.string(), message: z.string() })),
  }),
  status: 200,
} as const;
