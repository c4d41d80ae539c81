import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput } from '../../../shared/kernel/refusal.ts';
import type { CsvRow } from '../../../shared/platform/files/csv.ts';
import { readCsv, writeCsv } from '../../../shared/platform/files/csv.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';
import type { Calculator } from '../domain/calculator.ts';
import type { Column } from '../domain/columns.ts';
import { answerColumns, cellsOf, columnsOf, findColumn, headerOf, inputOf } from '../domain/columns.ts';

const MOST_CASES = 1_000;

/** `row` as a spreadsheet counts, from the header as 1; `column` as the header names it, `''` for the whole row. */
export type CellError = { row: number; column: string; message: string };
export type Batch = { csv: string; cases: number; failed: number; errors: CellError[] };

type Sheet = { headers: string[]; columns: Column[]; cases: CsvRow[] };

/** What is wrong with a file as a whole, so that no row of it can be trusted. */
function problemsOf(headers: readonly string[], columns: readonly Column[], cases: number): string[] {
  const named = headers.filter((it) => findColumn(columns, it) === undefined);
  const twice = headers.filter((it, at) => headers.indexOf(it) !== at);
  return [
    ...named.slice(0, 20).map((it) => `no such column: ${it.slice(0, 60)}`),
    ...twice.slice(0, 20).map((it) => `column twice: ${it.slice(0, 60)}`),
    ...(cases === 0 ? ['no cases below the header'] : []),
    ...(cases > MOST_CASES ? [`more than ${MOST_CASES} cases`] : []),
  ];
}

function readSheet(calculator: Calculator, csv: string): Result<Sheet> {
  const unreadable = (messages: readonly string[]) =>
    invalidInput(
      messages.map((message) => ({ path: 'body.csv', message })),
      'calculator.csv-unreadable',
    );
  const rows = readCsv(csv, MOST_CASES + 2);
  if (rows === undefined) return unreadable(['quotes do not match']);
  const [header, ...cases] = rows;
  const headers = header?.cells ?? [];
  const columns = columnsOf(calculator.schema.input);
  const problems = problemsOf(headers, columns, cases.length);
  return problems.length > 0 ? unreadable(problems) : accept({ headers, columns, cases });
}

/**
 * Applies a calculator to every row of a CSV. A row that cannot be calculated keeps the others from nothing: it has no result, and says at
 * which column what is wrong. A file whose columns are not the calculator's is refused whole. `tell` makes the sentences of a result.
 */
export function calculateBatch(
  calculator: Calculator,
  csv: string,
  tell: (records: readonly RuleRecord[]) => readonly string[],
): Result<Batch> {
  const sheet = readSheet(calculator, csv);
  if (!sheet.ok) return sheet;
  const { headers, columns, cases } = sheet.value;
  const answers = answerColumns(calculator.schema.output);
  const errors: CellError[] = [];
  let failed = 0;
  const rows = cases.map(({ number, cells }) => {
    const given = headers.map((_, at) => cells[at] ?? '');
    const wrong: CellError[] = [];
    if (cells.length > headers.length)
      wrong.push({ row: number, column: '', message: `more cells than columns: ${cells.length}` });
    const result = calculator.calculate(inputOf(calculator.schema.input, columns, headers, given));
    const refused = result.ok ? [] : (result.refusal.fields ?? []);
    for (const { path, message } of refused)
      wrong.push({
        row: number,
        column: headerOf(headers, path),
        message: messageAt(headers, path, message),
      });
    if (result.ok && wrong.length === 0) {
      const { output, records } = result.value;
      return [number, ...given, ...cellsOf(answers, output), tell(records).join(' '), ''];
    }
    failed += 1;
    errors.push(...wrong);
    const told = wrong
      .map((it) => (it.column === '' ? it.message : `${it.column}: ${it.message}`))
      .join('; ');
    return [number, ...given, ...answers.map(() => null), '', told];
  });
  const names = ['baris', ...headers, ...answers.map((it) => `hasil.${it}`), 'penjelasan', 'galat'];
  const columnsOut = names.map((header) => ({ header, width: 0 }));
  return accept({
    csv: writeCsv({ name: calculator.name, titles: [], columns: columnsOut, rows }),
    cases: cases.length,
    failed,
    errors,
  });
}

/** Where the header has no column for it, the message names the field. */
function messageAt(headers: readonly string[], path: string, message: string): string {
  return headerOf(headers, path) === '' && path !== '' ? `${path}: ${message}` : message;
}
