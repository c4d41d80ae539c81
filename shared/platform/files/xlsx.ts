import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from './sheet.ts';
import {
  BOLD,
  FONT,
  LINE_HEIGHT,
  REMARK,
  TITLE,
  cellStyle,
  headerStyle,
  heightOf,
  linesOf,
  totalStyle,
} from './xlsx-style.ts';

/** More rows than Excel opens, with room for the lines above them. */
const MOST_ROWS = 1_048_000;

/** hucre refers to a sheet without quotes, which a spreadsheet refuses where its name holds blanks or signs. */
const NAME = /^[A-Za-z]+$/;

/** Points: two lines of a wrapped heading. */
const HEADER_HEIGHT = 32;
/** Characters: the gap before a chart, and the chart. */
const CHART_WIDTHS = [2, 66] as const;
const BARS = '2F5D8A';

/** Control characters that no XML may hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What a workbook takes for the code of a character: its `_` must be written as such a code itself. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

type Value = string | number | null;
type Override = [position: string, cell: Partial<Cell>];

// Every text stays a text: hucre makes a formula only of a cell that is given as one, and none is given here.
const clean = (value: Value): Value =>
  typeof value === 'string' ? value.replace(UNWRITABLE, '').replace(CODED, '_x005F_') : value;

const styled = (row: number, column: number, style: CellStyle): Override => [`${row},${column}`, { style }];

/** hucre takes `#N/A` and its like for errors, which a formula would see; as rich text they stay what was typed. */
function errorLike(rows: readonly (readonly Value[])[]): Override[] {
  return rows.flatMap((row, at) =>
    row.flatMap((value, column): Override[] =>
      typeof value === 'string' && value.startsWith('#')
        ? [[`${at},${column}`, { richText: [{ text: value }] }]]
        : [],
    ),
  );
}

function chartOf(sheet: Sheet, chart: NonNullable<Sheet['chart']>): SheetChart {
  const header = sheet.titles.length;
  const column = sheet.columns.length + CHART_WIDTHS.length - 1;
  const cells = (at: number): string => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + at);
    return `${sheet.name}!$${letter}$${header + 2}:$${letter}$${header + 1 + chart.rows}`;
  };
  return {
    type: 'column',
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    altText: chart.description,
    legend: false,
    gapWidth: 60,
    series: [
      {
        name: sheet.columns[chart.values]?.header ?? '',
        values: cells(chart.values),
        categories: cells(0),
        color: BARS,
        dataLabels: { showValue: true, position: 'outEnd' },
      },
    ],
    // The bars bear their numbers, so that the axis would only say them again.
    axes: { y: { hidden: true, scale: { min: 0 }, gridlines: { major: false } } },
    anchor: {
      from: { row: header, col: column },
      to: { row: header + 1 + sheet.rows.length, col: column + 1 },
    },
  };
}

/** Lines below the table, over its whole width and that of its chart. */
function remarksOf(sheet: Sheet, widths: readonly number[]) {
  const { remarks } = sheet;
  const lines = remarks === undefined ? [] : [remarks.heading, ...remarks.sentences];
  const first = sheet.titles.length + sheet.rows.length + 2;
  const width = widths.reduce((sum, it) => sum + it, 0);
  return {
    lines: lines.length === 0 ? [] : [[], ...lines.map((it) => [it])],
    heights: lines.map((it, at): [number, { height: number }] => [
      first + at,
      { height: LINE_HEIGHT * linesOf(it, width) },
    ]),
    styles: lines.map((_, at) => styled(first + at, 0, at === 0 ? { ...REMARK, font: BOLD } : REMARK)),
    merges: lines.map((_, at) => ({
      startRow: first + at,
      endRow: first + at,
      startCol: 0,
      endCol: widths.length - 1,
    })),
  };
}

function toWriteSheet(sheet: Sheet): WriteSheet {
  if (!NAME.test(sheet.name)) throw new Error(`a sheet called "${sheet.name}": one word of letters`);
  if (sheet.rows.length > MOST_ROWS)
    throw new Error(`a sheet of ${sheet.rows.length} rows: at most ${MOST_ROWS}`);
  const { titles, columns, rows, chart } = sheet;
  const header = titles.length;
  const gap = chart === undefined ? [] : CHART_WIDTHS.map((width) => ({ width }));
  const remarks = remarksOf(
    sheet,
    [...columns, ...gap].map((it) => it.width),
  );
  const cells = [...titles.map((it) => [it]), columns.map((it) => it.header), ...rows, ...remarks.lines].map(
    (row) => row.map(clean),
  );
  const heights = rows.map((row, at): [number, { height: number }] => [
    header + 1 + at,
    { height: heightOf(sheet, row) },
  ]);
  return {
    name: sheet.name,
    rows: cells,
    columns: [...columns.map(({ width }, at) => ({ width, style: cellStyle(sheet, at) })), ...gap],
    rowDefs: new Map([
      [header, { height: HEADER_HEIGHT }],
      ...heights.filter(([, { height }]) => height > LINE_HEIGHT),
      ...remarks.heights,
    ]),
    cells: new Map([
      ...titles.map((_, row) => styled(row, 0, row === 0 ? TITLE : { font: FONT })),
      ...columns.map((_, column) => styled(header, column, headerStyle(sheet, column))),
      ...(sheet.total === true
        ? columns.map((_, column) => styled(header + rows.length, column, totalStyle(sheet, column)))
        : []),
      ...remarks.styles,
      ...errorLike(cells),
    ]),
    merges: remarks.merges,
    ...(chart === undefined ? { freezePane: { rows: header + 1 } } : { charts: [chartOf(sheet, chart)] }),
    headerFooter: { oddFooter: '&CHalaman &P dari &N' },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(chart === undefined ? { printTitlesRow: `$${header + 1}:$${header + 1}` } : {}),
    },
  };
}

/**
 * A workbook (XLSX) of sheets with a frozen header that repeats on every printed page, or with a chart beside a table that fits one page.
 * The same sheets give the same bytes. Throws where a sheet has more rows than a workbook can hold, or another
 * name than one word.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const epoch = new Date(0);
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { creator: 'Kinerja', created: epoch, modified: epoch },
  });
}
