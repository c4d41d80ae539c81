import * as z from 'zod';
import type { Citation } from '../../../shared/kernel/citation.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput } from '../../../shared/kernel/refusal.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';

export type Texts = { id: string; en: string };
export type Fields = Readonly<Record<string, unknown>>;

/** What a calculator found, under the names of its answer, with the record of every rule that it asked, in their order. */
export type Computed = { output: Fields; records: readonly RuleRecord[] };

/** The rule that decides, as far as a calculator names it. */
type Asked = { readonly id: string; readonly basis: readonly Citation[] };

/**
 * One rule that anybody can call: what goes in and comes out, under the names of the public vectors, and one worked example. `schema` is
 * what a form is built from: a field's `title` is its Indonesian label, its `description` the English one.
 */
export type Calculator = {
  name: string;
  title: Texts;
  rules: readonly Asked[];
  schema: { input: JsonSchema; output: JsonSchema };
  example: { input: Fields; output: Fields };
  /** Refuses bad input with the path of each wrong field. */
  calculate: (input: unknown) => Result<Computed>;
};

/** As much of JSON Schema as contracts need. */
export type JsonSchema = {
  type?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  enum?: readonly unknown[];
} & Fields;

type Declaration<In extends z.ZodObject, Out extends z.ZodObject> = {
  name: string;
  title: Texts;
  rules: readonly [Asked, ...Asked[]];
  input: In;
  output: Out;
  example: { input: z.input<In>; output: z.input<Out> };
  /** Pure. What it cannot take is what `input` refuses. */
  run: (input: z.output<In>) => { output: z.input<Out>; records: readonly RuleRecord[] };
};

function schemaOf(schema: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' });
  return rest as JsonSchema;
}

/** Declares a calculator. Its answer is checked against `output`; one that does not fit is a mistake of ours and thrown. */
export function calculator<In extends z.ZodObject, Out extends z.ZodObject>(
  it: Declaration<In, Out>,
): Calculator {
  return {
    name: it.name,
    title: it.title,
    rules: it.rules,
    schema: { input: schemaOf(it.input, 'input'), output: schemaOf(it.output, 'output') },
    example: it.example,
    calculate: (input) => {
      const read = it.input.safeParse(input);
      if (!read.success) return invalidInput(read.error.issues.slice(0, 50).map(fieldOf));
      const { output, records } = it.run(read.data);
      return accept({ output: it.output.parse(output), records });
    },
  };
}

function fieldOf({ path, message }: z.core.$ZodIssue): { path: string; message: string } {
  return { path: path.map(String).join('.'), message };
}
