import { describe, expect, it } from 'vitest';
import type { SamplePerson } from './sample.ts';
import { CITIES, officials, sampleOf } from './testing/cities.ts';

const TODAY = '2026-01-02';

function isCalendarDate(text: string): boolean {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** What is wrong with a number by rule 12.1, or null. */
function flawOf({ nip, kind }: SamplePerson): string | null {
  const parts = /^(\d{8})(\d{4})(\d{2})([12])(\d{3})$/.exec(nip);
  if (!parts) return 'form';
  const [, birth = '', year = '', code = '', , serial = ''] = parts;
  const contract = kind === 'PPPK' || kind === 'PPPK_PARUH_WAKTU';
  if (!isCalendarDate(birth) || Number(birth.slice(0, 4)) < 1940) return 'birth';
  if (contract ? code !== '21' : Number(code) < 1 || Number(code) > 12) return 'code';
  const age = Number(year) - Number(birth.slice(0, 4));
  if (age < 18 || age > 58) return 'age at entry';
  if (`${year}${contract ? '01' : code}` > TODAY.replaceAll('-', '').slice(0, 6))
    return 'entry in the future';
  return serial === '000' ? 'serial' : null;
}

describe.each(CITIES)('a city of %s', (_, make) => {
  it('gives everybody but the wali kota a valid number, all different', () => {
    const sample = make();
    const flaws = officials(sample).flatMap((person) => {
      const flaw = flawOf(person);
      return flaw ? [`${person.nip} ${flaw}`] : [];
    });
    expect(flaws).toEqual([]);
    expect(new Set(sample.people.map(({ nip }) => nip)).size).toBe(sample.people.length);
  });

  it('has only people of working age', () => {
    for (const { nip } of officials(make())) {
      const age =
        (Date.parse(TODAY) - Date.parse(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`)) /
        31_557_600_000;
      expect(age > 20 && age < 60, nip).toBe(true);
    }
  });

  it('gives golongan and jenjang only to whom they belong', () => {
    for (const { kind, grade, positionKind, jenjang, nip } of make().people) {
      const form = { PNS: /^(II|III|IV)\/[a-e]$/, CPNS: /^(II|III)\/[a-d]$/, PPPK: /^(V|VII|IX|X|XI)$/ };
      if (kind === 'PPPK_PARUH_WAKTU' || kind === 'PEJABAT_NEGARA') expect(grade, nip).toBeNull();
      else expect(grade, nip).toMatch(form[kind]);
      expect(jenjang !== null, nip).toBe(positionKind === 'FUNGSIONAL');
    }
  });
});

describe('names', () => {
  it('has names that are long, of one word, with an apostrophe, and with titles', () => {
    const names = sampleOf(5000).people.map(({ name }) => name);
    expect(sampleOf(200).people.some(({ name }) => name.length >= 70)).toBe(true);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(names.some((name) => /^\p{L}+$/u.test(name))).toBe(true);
    expect(names.some((name) => name.includes("'"))).toBe(true);
    expect(names.some((name) => name.endsWith(', S.Kep., Ns.'))).toBe(true);
    expect(names.filter((name) => name !== name.trim() || /\s\s/.test(name))).toEqual([]);
  });
});
