import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import type { Basis, Explanation, SentenceOf } from '../../../shared/regulation/explanation.ts';
import { basisOf, explain, sentencesOf } from '../../../shared/regulation/explanation.ts';
import { ruleSetFor } from '../../../shared/regulation/rule-sets.ts';
import type { Calculator, Fields } from '../domain/calculator.ts';
import { answerColumns, columnsOf } from '../domain/columns.ts';
import type { ChoiceOf } from '../domain/labels.ts';
import { withLabels } from '../domain/labels.ts';
import { CALCULATORS, findCalculator } from '../domain/registry.ts';
import type { Batch } from './batch.ts';
import { calculateBatch } from './batch.ts';

/** A case belongs to no period, so it is decided by the newest rules. */
const NEWEST = ruleSetFor('9999-12-31').id;

/** A calculator as it is listed: everything that a form, or a sheet of cases, is built from. */
export type Listed = Pick<Calculator, 'name' | 'title' | 'example'> & {
  rules: string[];
  basis: Basis[];
  input: Fields;
  output: Fields;
  columns: string[];
  resultColumns: string[];
};

export type CalculatorUseCases = {
  list: () => Listed[];
  calculate: (name: string, input: unknown) => Result<Fields & { explanation: Explanation }>;
  batch: (name: string, csv: string, language: 'id' | 'en') => Result<Batch>;
};

function listed({ name, title, rules, schema, example }: Calculator, choiceOf: ChoiceOf): Listed {
  const citations = rules.flatMap((it) => it.basis.map(basisOf));
  const once = new Map(citations.map((it) => [JSON.stringify(it), it]));
  return {
    name,
    title,
    rules: rules.map(({ id }) => id),
    basis: [...once.values()],
    input: withLabels(schema.input, choiceOf),
    output: withLabels(schema.output, choiceOf),
    columns: columnsOf(schema.input).map((it) => it.name),
    resultColumns: answerColumns(schema.output),
    example,
  };
}

/** The calculators, for anybody who is signed in. They read nothing and keep nothing, so there is nothing to be allowed or hidden. */
export function createCalculatorUseCases(needs: {
  sentenceOf: SentenceOf;
  choiceOf: ChoiceOf;
}): CalculatorUseCases {
  return {
    list: () => CALCULATORS.map((it) => listed(it, needs.choiceOf)),

    calculate: (name, input) => {
      const calculator = findCalculator(name);
      if (calculator === undefined) return refuse('calculator.not-found');
      const result = calculator.calculate(input);
      if (!result.ok) {
        const wrong = result.refusal.fields ?? [];
        const inBody = (path: string): string => (path === '' ? 'body' : `body.${path}`);
        return invalidInput(wrong.map(({ path, message }) => ({ path: inBody(path), message })));
      }
      const { output, records } = result.value;
      return accept({
        ...output,
        explanation: explain(records, {
          ruleSet: NEWEST,
          sentenceOf: needs.sentenceOf,
        }),
      });
    },

    batch: (name, csv, language) => {
      const calculator = findCalculator(name);
      return calculator === undefined
        ? refuse('calculator.not-found')
        : calculateBatch(calculator, csv, (records) => sentencesOf(records, needs.sentenceOf)[language]);
    },
  };
}
