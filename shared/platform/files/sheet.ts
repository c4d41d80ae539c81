/** A column of a table: numbers whole, with two decimals or as a share (0.5 is 50 %); without `number` it holds texts. */
export type SheetColumn = { header: string; width: number; number?: 'WHOLE' | 'HUNDREDTHS' | 'SHARE' };

/**
 * A table on paper: lines above it, then its header, then rows. `name`: one word. `total`: the last row is the sum of those above it.
 */
export type Sheet = {
  name: string;
  titles: readonly string[];
  columns: readonly SheetColumn[];
  rows: readonly (readonly (string | number | null)[])[];
  total?: boolean;
  /** Bars right of the table: the numbers of column `values` by the texts of the first, over the first `rows` rows. */
  chart?: { title: string; description: string; values: number; rows: number };
  /** Below the table: a heading, then a paragraph per sentence. */
  remarks?: { heading: string; sentences: readonly string[] };
};
