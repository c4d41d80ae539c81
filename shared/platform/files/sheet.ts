/**
 * A table on paper: lines above it, then its header, then rows. A `number` column holds numbers, whole or with two decimals, all others
 * texts. `total`: the last row is the sum of those above it.
 */
export type Sheet = {
  name: string;
  titles: readonly string[];
  columns: readonly { header: string; width: number; number?: 'WHOLE' | 'HUNDREDTHS' }[];
  rows: readonly (readonly (string | number | null)[])[];
  total?: boolean;
};
