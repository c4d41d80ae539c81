import { cite } from './cite.ts';
import { rule } from './rule.ts';
import type { Jenjang, PositionGroup, PositionKind } from './sets.ts';

/** Jenjang of the two kinds of functional positions, lowest first. */
export const JENJANG_LINES = {
  KETERAMPILAN: ['PEMULA', 'TERAMPIL', 'MAHIR', 'PENYELIA'],
  KEAHLIAN: ['AHLI_PERTAMA', 'AHLI_MUDA', 'AHLI_MADYA', 'AHLI_UTAMA'],
} as const satisfies Readonly<Record<string, readonly Jenjang[]>>;

/** Eselon of a city's managerial positions, highest first. */
export const ESELONS = ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b'] as const;
export type Eselon = (typeof ESELONS)[number];

export type Position = {
  /** `null` for who is elected and holds no position of the civil service. */
  group: PositionGroup | null;
  /** Eselon that such a position of a city can have. */
  eselons: readonly Eselon[];
  jenjangs: readonly Jenjang[];
};

const managerial = (...eselons: Eselon[]): Position => ({ group: 'MANAJERIAL', eselons, jenjangs: [] });

/** What belongs to each kind of position. */
export const POSITIONS: Readonly<Record<PositionKind, Position>> = {
  JPT_UTAMA: managerial(),
  JPT_MADYA: managerial(),
  JPT_PRATAMA: managerial('II.a', 'II.b'),
  ADMINISTRATOR: managerial('III.a', 'III.b'),
  PENGAWAS: managerial('IV.a', 'IV.b'),
  FUNGSIONAL: { group: 'NONMANAJERIAL', eselons: [], jenjangs: Object.values(JENJANG_LINES).flat() },
  PELAKSANA: { group: 'NONMANAJERIAL', eselons: [], jenjangs: [] },
  KEPALA_DAERAH: { group: null, eselons: [], jenjangs: [] },
};

/** Kind of a position → managerial or not, its eselon in a city, its jenjang. */
export const positionRule = rule({
  id: 'position',
  basis: [
    cite('UU-20-2023', {}, 'M', 'A-082'),
    cite('PP-18-2016', {}, 'M', 'A-083'),
    cite('PERMENPANRB-1-2023', {}, 'V'),
  ],
  decide: ({ kind }: { kind: PositionKind }, note): Position => {
    const position = POSITIONS[kind];
    const { group, eselons, jenjangs } = position;
    if (group === null) note('NO_CIVIL_SERVANT', kind);
    else note('GROUP', { kind, group });
    if (eselons.length > 0) note('ESELON', eselons);
    if (jenjangs.length > 0) note('JENJANG', JENJANG_LINES);
    return position;
  },
});
