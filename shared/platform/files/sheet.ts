/** A table on paper: lines above it, then its header, then rows. `number` columns hold numbers, all others texts. */
export type Sheet = {
  name: string;
  titles: readonly string[];
  columns: readonly { header: string; width: number; number?: boolean }[];
  rows: readonly (readonly (string | number | null)[])[];
};
