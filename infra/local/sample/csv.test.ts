import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';
import { CITIES } from './testing/cities.ts';

describe.each(CITIES)('a city of %s', (_, make) => {
  it('writes CSV that reads back as the same units and people', () => {
    const { units, people, unitsCsv, staffCsv } = make();
    const parsed = { header: true, skipEmptyLines: true } as const;
    const unitRows = Papa.parse<Record<string, string>>(unitsCsv, parsed);
    expect(unitRows.errors).toEqual([]);
    expect(unitRows.data).toEqual(
      units.map(({ code, name, kind, parent }) => ({
        kode_unit: code,
        nama_unit: name,
        jenis: kind,
        kode_induk: parent ?? '',
      })),
    );
    const staffRows = Papa.parse<Record<string, string>>(staffCsv, parsed);
    expect(staffRows.errors).toEqual([]);
    expect(staffRows.data).toEqual(
      people.map((person) => ({
        nip: person.nip,
        nama: person.name,
        jenis_pegawai: person.kind,
        golongan: person.grade ?? '',
        jabatan: person.position,
        jenis_jabatan: person.positionKind,
        jenjang: person.jenjang ?? '',
        kode_unit: person.unit,
        kepala: person.head ? 'YA' : '',
        nip_atasan: person.assessorNip ?? '',
        rezim: person.regime,
        berlaku_mulai: '',
        sebagai: '',
        peran: person.roles.join(';'),
      })),
    );
  });

  it('has no field that a spreadsheet would take for a formula', () => {
    const { unitsCsv, staffCsv } = make();
    const fields = [unitsCsv, staffCsv].flatMap((text) => Papa.parse<string[]>(text).data.flat());
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
  });
});

describe('writing CSV', () => {
  it('quotes what CSV must quote, and nothing else', () => {
    const rows = [['a "b" c', 'd, e', "f'g", 'two\nlines', '']];
    expect(csvText(rows)).toBe('"a ""b"" c","d, e",f\'g,"two\nlines",\r\n');
    expect(Papa.parse(csvText(rows), { skipEmptyLines: true }).data).toEqual(rows);
  });
});
