import type { SamplePerson, SampleUnit } from './types.ts';

const UNIT_COLUMNS = ['kode_unit', 'nama_unit', 'jenis', 'kode_induk'];
const STAFF_COLUMNS = [
  'nip',
  'nama',
  'jenis_pegawai',
  'golongan',
  'jabatan',
  'jenis_jabatan',
  'jenjang',
  'kode_unit',
  'kepala',
  'nip_atasan',
  'rezim',
  'berlaku_mulai',
  'sebagai',
  'peran',
];

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as CSV (RFC 4180): CRLF after every line, quotes only where a field needs them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The text of units.csv, parents before their children if the units come so. */
export function unitsCsv(units: readonly SampleUnit[]): string {
  return csvText([
    UNIT_COLUMNS,
    ...units.map((unit) => [unit.code, unit.name, unit.kind, unit.parent ?? '']),
  ]);
}

/** The text of staff.csv; everybody is DEFINITIF from the start, so `berlaku_mulai` and `sebagai` are empty. */
export function staffCsv(people: readonly SamplePerson[]): string {
  const row = (person: SamplePerson): string[] => [
    person.nip,
    person.name,
    person.kind,
    person.grade ?? '',
    person.position,
    person.positionKind,
    person.jenjang ?? '',
    person.unit,
    person.head ? 'YA' : '',
    person.assessorNip ?? '',
    person.regime,
    '',
    '',
    person.roles.join(';'),
  ];
  return csvText([STAFF_COLUMNS, ...people.map(row)]);
}
