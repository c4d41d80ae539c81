/** What a citation needs of an instrument: how it is cited, and which instrument of this register repealed it. */
export type Source = {
  /** As it is cited: `PP 30/2019`. */
  name: string;
  repealedBy?: string;
};

/**
 * The register of instruments, as far as every function needs it that cites one; what else is known of each is in `instruments.ts`, which
 * functions do without. An id is kind, number and year; it is never renamed, and a repealed instrument stays listed.
 */
export const SOURCES = {
  'UU-5-2014': { name: 'UU 5/2014', repealedBy: 'UU-20-2023' },
  'UU-20-2023': { name: 'UU 20/2023' },
  'PP-10-1952': { name: 'PP 10/1952', repealedBy: 'PP-10-1979' },
  'PP-10-1979': { name: 'PP 10/1979', repealedBy: 'PP-46-2011' },
  'PP-46-2011': { name: 'PP 46/2011', repealedBy: 'PP-30-2019' },
  'PP-18-2016': { name: 'PP 18/2016' },
  'PP-11-2017': { name: 'PP 11/2017 jo. PP 17/2020' },
  'PP-49-2018': { name: 'PP 49/2018' },
  'PP-12-2019': { name: 'PP 12/2019' },
  'PP-30-2019': { name: 'PP 30/2019' },
  'PP-17-2020': { name: 'PP 17/2020' },
  'PP-94-2021': { name: 'PP 94/2021' },
  'PERPRES-21-2023': { name: 'Perpres 21/2023' },
  'PERMENPANRB-3-2020': { name: 'PermenPANRB 3/2020' },
  'PERMENPANRB-8-2021': { name: 'PermenPANRB 8/2021', repealedBy: 'PERMENPANRB-6-2022' },
  'PERMENPANRB-6-2022': { name: 'PermenPANRB 6/2022' },
  'PERMENPANRB-1-2023': { name: 'PermenPANRB 1/2023' },
  'SE-MENPANRB-20-2021': { name: 'SE MenPANRB 20/2021' },
  'SE-MENPANRB-3-2023': { name: 'SE MenPANRB 3/2023' },
  'KEPMENPANRB-16-2025': { name: 'KepmenPANRB 16/2025' },
  'PERKA-BKN-22-2007': { name: 'Perka BKN 22/2007' },
  'PERKA-BKN-43-2007': { name: 'Perka BKN 43/2007' },
  'PERKA-BKN-1-2013': { name: 'Perka BKN 1/2013', repealedBy: 'PP-30-2019' },
  'PERATURAN-BKN-8-2019': { name: 'Peraturan BKN 8/2019' },
  'PERATURAN-BKN-6-2022': { name: 'Peraturan BKN 6/2022' },
  'PERATURAN-BKN-1-2023': { name: 'Peraturan BKN 1/2023' },
  'PERATURAN-BKN-3-2023': { name: 'Peraturan BKN 3/2023' },
  'SE-BKN-11-2023': { name: 'SE Kepala BKN 11/2023' },
  'PERATURAN-BKN-2-2025': { name: 'Peraturan BKN 2/2025' },
  'PERATURAN-BKN-4-2025': { name: 'Peraturan BKN 4/2025' },
  'PERATURAN-BKN-2-2026': { name: 'Peraturan BKN 2/2026' },
  'PERATURAN-LAN-15-2020': { name: 'Peraturan LAN 15/2020' },
  'KEPMENDAGRI-900-4700-2020': { name: 'Kepmendagri 900-4700/2020' },
  'KEPMENDIKDASMEN-271-O-2025': { name: 'Kepmendikdasmen 271/O/2025' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** Whether the text is an id of the register. */
export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(SOURCES, text);
}

/** The instrument with this id; throws on an id that is not registered. */
export function sourceOf(id: string): Source {
  if (!isSourceId(id)) throw new Error(`no such source in the register: ${id}`);
  return SOURCES[id];
}
