const isObject = (it: unknown): boolean => typeof it === 'object' && it !== null;

/**
 * What a calculator takes as columns of a batch with their cells; with `answer` what it answers, where a list of objects is one cell.
 */
export function flat(value: unknown, key = '', answer = false): [string, string][] {
  if (Array.isArray(value) && !value.some(isObject)) return [[key, value.join(' ')]];
  if (Array.isArray(value) && answer) return [[key, JSON.stringify(value)]];
  if (typeof value !== 'object' || value === null) return [[key, String(value ?? '')]];
  return Object.entries(value).flatMap(([name, it]) =>
    flat(it, key === '' ? name : `${key}.${name}`, answer),
  );
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A batch of these cases: every column that one of them has a value for. */
export function sheetOf(cases: readonly unknown[]): string {
  const rows = cases.map((it) => new Map(flat(it).filter(([, cell]) => cell !== '')));
  const headers = [...new Set(rows.flatMap((it) => [...it.keys()]))];
  const lines = rows.map((it) => headers.map((header) => quoted(it.get(header) ?? '')).join(','));
  return [headers.join(','), ...lines].join('\n');
}
