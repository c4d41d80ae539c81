import type { Role } from '../../../shared/kernel/actor.ts';
import { ROLES } from '../../../shared/kernel/actor.ts';
import { isCalendarDate } from '../../../shared/kernel/dates.ts';
import { nipRule } from '../../../shared/regulation/nip.ts';
import { PNS_RANKS, PPPK_GRADES } from '../../../shared/regulation/ranks.ts';
import type { EmployeeKind, Jenjang, PositionKind, Regime } from '../../../shared/regulation/sets.ts';
import { EMPLOYEE_KINDS, JENJANGS, POSITION_KINDS, REGIMES } from '../../../shared/regulation/sets.ts';
import type { RowCode, RowError } from './row-error.ts';
import { rowError } from './row-error.ts';
import type { Columns, Line, Row } from './sheet.ts';
import { sheetOf } from './sheet.ts';

export const STAFF_COLUMNS: Columns = {
  nip: 40,
  nama: 120,
  jenis_pegawai: 40,
  golongan: 10,
  jabatan: 160,
  jenis_jabatan: 40,
  jenjang: 40,
  kode_unit: 40,
  kepala: 10,
  nip_atasan: 40,
  rezim: 40,
  berlaku_mulai: 40,
  sebagai: 40,
  peran: 200,
};

/** Roles that a file may give; everybody is PEGAWAI, and nobody becomes the installer by a file. */
const GIVEN_ROLES: readonly Role[] = ROLES.filter((it) => it !== 'PEGAWAI' && it !== 'INSTALLER');
const OFFICIAL_CODE = /^[A-Z0-9-]{3,30}$/;
const NO_GRADES: readonly string[] = [''];

/** The golongan that each kind of employee can have; an empty one where it may be left out. */
const GRADES: Readonly<Record<EmployeeKind, readonly string[]>> = {
  PNS: PNS_RANKS.map((it) => it.grade),
  CPNS: PNS_RANKS.map((it) => it.grade),
  PPPK: PPPK_GRADES,
  PPPK_PARUH_WAKTU: [...NO_GRADES, ...PPPK_GRADES],
  PEJABAT_NEGARA: NO_GRADES,
};

/** One row of staff.csv: one segment of one person. */
export type StaffRow = {
  row: number;
  nip: string;
  name: string;
  kind: EmployeeKind;
  grade: string;
  position: string;
  positionKind: PositionKind;
  jenjang: Jenjang | undefined;
  unit: string;
  head: boolean;
  assessorNip: string | undefined;
  regime: Regime;
  from: string | undefined;
  acting: boolean;
  roles: readonly Role[];
};

/** A number as it is kept: without spaces, letters of codes in capitals as they must be written anyway. */
export const plainNip = (text: string): string => text.replaceAll(/\s/g, '');

/** Collects what is wrong with one row while its cells are read. */
class Reader {
  readonly errors: RowError[] = [];
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  get(column: string): string {
    return this.#row.cells[column] ?? '';
  }

  wrong(column: string, code: RowCode, values: Record<string, string | number> = {}): void {
    this.errors.push(rowError(this.#row.number, column, code, values));
  }

  required(column: string): string {
    const value = this.get(column);
    if (value === '') this.wrong(column, 'cell.required');
    return value;
  }

  /** A member of a closed set; the first one stands in after an error, and the row is not used. */
  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const value = this.get(column);
    const found = allowed.find((it) => it === value);
    if (found !== undefined) return found;
    if (value === '') this.wrong(column, 'cell.required');
    else
      this.wrong(column, 'cell.not-in-set', {
        read: value,
        allowed: allowed.filter((it) => it !== '').join(', '),
      });
    return allowed[0] as T;
  }
}

function readNip(reader: Reader, kind: EmployeeKind): string {
  const nip = plainNip(reader.required('nip'));
  if (nip === '') return nip;
  if (kind === 'PEJABAT_NEGARA') {
    if (!OFFICIAL_CODE.test(nip)) reader.wrong('nip', 'code.official');
    return nip;
  }
  const { outcome } = nipRule({ nip });
  if (!outcome.valid)
    reader.wrong('nip', `nip.${outcome.problem.toLowerCase() as Lowercase<typeof outcome.problem>}`, {
      read: nip.length,
    });
  return nip;
}

function readGrade(reader: Reader, kind: EmployeeKind): string {
  const grade = reader.get('golongan');
  if (GRADES[kind].includes(grade)) return grade;
  if (GRADES[kind] === NO_GRADES) reader.wrong('golongan', 'cell.must-be-empty', { why: kind });
  else reader.oneOf('golongan', GRADES[kind]);
  return grade;
}

function readAssessor(
  reader: Reader,
  nip: string,
  may: { positionKind: PositionKind; regime: Regime },
): string | undefined {
  const assessor = plainNip(reader.get('nip_atasan'));
  if (assessor === '') {
    if (may.positionKind !== 'KEPALA_DAERAH' && may.regime !== 'TIDAK_DINILAI')
      reader.wrong('nip_atasan', 'cell.required');
    return undefined;
  }
  if (assessor === nip) reader.wrong('nip_atasan', 'assessor.self');
  return assessor;
}

function readDate(reader: Reader, today: string): string | undefined {
  const date = reader.get('berlaku_mulai');
  if (date === '') return undefined;
  const range = { from: '1970-01-01', to: `${Number(today.slice(0, 4)) + 1}-12-31` };
  if (!isCalendarDate(date)) reader.wrong('berlaku_mulai', 'date.form');
  else if (date < range.from || date > range.to) reader.wrong('berlaku_mulai', 'date.range', range);
  return date;
}

function readRoles(reader: Reader): Role[] {
  const wanted = reader
    .get('peran')
    .split(/[;,|]/)
    .map((it) => it.trim())
    .filter((it) => it !== '' && it !== 'PEGAWAI');
  for (const role of wanted) {
    if (!GIVEN_ROLES.some((it) => it === role))
      reader.wrong('peran', 'cell.not-in-set', { read: role, allowed: GIVEN_ROLES.join(', ') });
  }
  return ROLES.filter((role) => role === 'PEGAWAI' || (GIVEN_ROLES.includes(role) && wanted.includes(role)));
}

function readPerson(row: Row, today: string): { person: StaffRow | undefined; errors: RowError[] } {
  const reader = new Reader(row);
  const kind = reader.oneOf('jenis_pegawai', EMPLOYEE_KINDS);
  const nip = readNip(reader, kind);
  const positionKind = reader.oneOf('jenis_jabatan', POSITION_KINDS);
  const regime = reader.oneOf('rezim', REGIMES);
  const jenjang = reader.get('jenjang') === '' ? undefined : reader.oneOf('jenjang', JENJANGS);
  if (jenjang !== undefined && positionKind !== 'FUNGSIONAL')
    reader.wrong('jenjang', 'cell.must-be-empty', { why: positionKind });
  const person: StaffRow = {
    row: row.number,
    nip,
    name: reader.required('nama').replaceAll(/\s+/g, ' '),
    kind,
    grade: readGrade(reader, kind),
    position: reader.required('jabatan').replaceAll(/\s+/g, ' '),
    positionKind,
    jenjang,
    unit: reader.required('kode_unit'),
    head: reader.oneOf('kepala', ['', 'YA', 'TIDAK']) === 'YA',
    assessorNip: readAssessor(reader, nip, { positionKind, regime }),
    regime,
    from: readDate(reader, today),
    acting: reader.oneOf('sebagai', ['', 'DEFINITIF', 'PLT']) === 'PLT',
    roles: readRoles(reader),
  };
  return { person: reader.errors.length === 0 ? person : undefined, errors: reader.errors };
}

/** A person as a file tells of them: at most one definitive row, and rows as Plt. */
export type PersonRows = { nip: string; definitive: StaffRow | undefined; acting: StaffRow[] };

function differences(definitive: StaffRow, acting: StaffRow): RowError[] {
  const columns = { nama: 'name', jenis_pegawai: 'kind', golongan: 'grade' } as const;
  const wrong = Object.entries(columns).filter(([, field]) => definitive[field] !== acting[field]);
  const roles = acting.roles.length > 1 && acting.roles.join() !== definitive.roles.join();
  return [...wrong.map(([column]) => column), ...(roles ? ['peran'] : [])].map((column) =>
    rowError(acting.row, column, 'cell.differs', { row: definitive.row }),
  );
}

function addRow(person: PersonRows, row: StaffRow): RowError[] {
  if (!row.acting) {
    if (person.definitive !== undefined)
      return [rowError(row.row, 'nip', 'person.definitive-twice', { row: person.definitive.row })];
    person.definitive = row;
    return [];
  }
  const same = person.acting.find((it) => it.unit === row.unit && it.position === row.position);
  if (same !== undefined) return [rowError(row.row, 'nip', 'person.acting-twice', { row: same.row })];
  person.acting.push(row);
  return [];
}

/**
 * The people of staff.csv and everything that is wrong within the file row by row; what depends on others is checked by the plan.
 * `named`: the numbers of all rows, faulty ones too, so that one faulty superior is one error and not one for each of their people.
 */
export function readStaffRows(
  lines: readonly Line[],
  today: string,
): { people: PersonRows[]; count: number; named: ReadonlySet<string>; errors: RowError[] } {
  const sheet = sheetOf(lines, STAFF_COLUMNS);
  const errors = [...sheet.errors];
  const people = new Map<string, PersonRows>();
  const named = new Set(
    [...sheet.rows.map((it) => it.cells), ...sheet.bad].map((it) => plainNip(it['nip'] ?? '')),
  );
  for (const row of sheet.rows) {
    const read = readPerson(row, today);
    errors.push(...read.errors);
    if (read.person === undefined) continue;
    const { nip } = read.person;
    const person = people.get(nip) ?? { nip, definitive: undefined, acting: [] };
    people.set(nip, person);
    errors.push(...addRow(person, read.person));
  }
  for (const { definitive, acting } of people.values()) {
    if (definitive !== undefined) errors.push(...acting.flatMap((it) => differences(definitive, it)));
  }
  return { people: [...people.values()], count: sheet.count, named, errors };
}
