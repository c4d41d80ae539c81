import { describe, expect, it } from 'vitest';
import { emptyAppraisal, manyPeople } from '../testing/hard-forms.ts';
import { listSampleForms, sampleForms } from '../testing/sample-forms.ts';
import { MAYOR, PREVIEW, STAFF } from '../testing/sample-people.ts';
import { fillShape } from './distribution-shape.ts';
import { fillForm } from './fill-form.ts';
import { BLANK_DATE } from './filled.ts';
import type { Form } from './form.ts';

const samples = listSampleForms().map((form) => [form.kind, form] as const);

describe('a form filled in', () => {
  it.each(samples)('%s is data that survives JSON, with every value said', (_, form) => {
    const { data } = fillForm(form);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.stringify(data)).not.toMatch(/undefined|null,"unit"|NaN/);
  });

  it.each(samples)('%s is not changed by being filled in', (_, form) => {
    const before = structuredClone(form);
    fillForm(form);
    expect(form).toEqual(before);
  });

  it('has its code only once it is official', () => {
    const form = sampleForms().SKP_PIMPINAN;
    expect(fillForm(form).qr).toBe('https://kinerja.kota.example/verifikasi/7kq4m2xpv5tb9hnc');
    const preview = fillForm({ ...form, issue: PREVIEW } as Form);
    expect([preview.qr, preview.data['verification']]).toEqual([undefined, null]);
  });

  it('bears nobody in its title and in its footer', () => {
    const { data } = fillForm(sampleForms().EVALUASI_KUANTITATIF);
    expect([data['title'], data['name'], data['about']]).toEqual([
      'Evaluasi Kinerja Pegawai – Triwulan IV Tahun 2026',
      'Evaluasi Kinerja Pegawai',
      'Triwulan IV Tahun 2026',
    ]);
  });

  it('leaves the day of signing to the pen where it is not known', () => {
    expect(fillForm(emptyAppraisal()).data['datePlace']).toBe(`Binjai, ${BLANK_DATE}`);
  });
});

describe('somebody on a form', () => {
  const employee = (it: typeof STAFF) =>
    fillForm({ ...sampleForms().BIMBINGAN_KINERJA, employee: it } as Form).data['employee'];

  it('has pangkat and golongan ruang as PNS, golongan alone as PPPK, neither as an elected official', () => {
    expect(employee(STAFF)).toMatchObject({ rank: 'Penata (III/c)', nip: '19860926 201505 1 001' });
    expect(employee({ ...STAFF, grade: 'IX' })).toMatchObject({ rank: 'IX' });
    expect(employee(MAYOR)).toMatchObject({ rank: '–', nip: '–' });
  });

  it('signs as Plt. or Plh. of a position', () => {
    expect(employee({ ...STAFF, as: 'PLT' })).toMatchObject({ position: 'Plt. Pranata Komputer Ahli Muda' });
    expect(employee({ ...STAFF, as: 'PLH' })).toMatchObject({ position: 'Plh. Pranata Komputer Ahli Muda' });
  });

  it('is a row of dashes where nobody is entered', () => {
    expect(fillForm(emptyAppraisal()).data['assessor']).toEqual({
      name: '–',
      nip: '–',
      rank: '–',
      position: '–',
      unit: '–',
    });
  });
});

describe('counts of a unit', () => {
  it('add up to everybody, and shares are of all', () => {
    const { counts, total } = fillForm(manyPeople(1400)).data as {
      counts: { label: string; count: string; share: string }[];
      total: string;
    };
    expect(total).toBe('1.400');
    expect(counts.map((it) => Number(it.count)).reduce((sum, it) => sum + it, 0)).toBe(1400);
    expect(counts[1]).toEqual({ label: 'Baik', count: '400', share: '28,6%' });
  });
});

describe('the curve of a distribution', () => {
  it('is of 24 people for each achievement, and there is none without one', () => {
    for (const it of ['ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const)
      expect(
        fillShape(it)?.points.reduce((sum, { count }) => sum + count, 0),
        it,
      ).toBe(24);
    expect(fillShape(null)).toBeNull();
  });
});
