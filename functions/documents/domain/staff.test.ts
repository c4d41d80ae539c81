import { describe, expect, it } from 'vitest';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import type { Segment, Unit } from '../../organisation/index.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { assessedOf, peopleOf, signatoryOf, staffOf } from './staff.ts';

const units = new Map<string, Unit>([
  ['PEMKO', { code: 'PEMKO', name: 'Pemerintah Kota Binjai', kind: 'PEMERINTAH_KOTA', parent: undefined }],
  ['DINKES', { code: 'DINKES', name: 'Dinas Kesehatan', kind: 'DINAS', parent: 'PEMKO' }],
]);
const id = (letter: string): string => letter.repeat(12);
const people = ['a', 'b', 'c'].map((it) => anEmployee({ id: id(it), name: `Orang ${it}` }));
const held = (letter: string, more: Partial<Segment>): Segment =>
  aSegment({ employee: id(letter), unit: 'DINKES', position: `Jabatan ${letter}`, ...more });

function staff(segments: Segment[]) {
  const employees = new Map(people.map((it) => [it.id, it]));
  return staffOf({ units, employees, lastDay: '2026-12-31', segments });
}

describe('who stands on a form', () => {
  it('are the person, the assessor in the position of the last day, and whom that position names', () => {
    const all = staff([
      held('a', { assessor: id('b') }),
      held('b', { segment: '1', position: 'Kepala Seksi', to: '2026-10-31' }),
      held('b', { segment: '2', position: 'Kepala Bidang', from: '2026-11-01', assessor: id('c') }),
      held('c', { position: 'Kepala Dinas', assessor: undefined }),
    ]);
    const { employee, assessor, seniorAssessor } = peopleOf(
      all,
      aVector({ employee: id('a'), unit: 'DINKES', assessor: id('b') }),
    );
    expect(employee).toMatchObject({ name: 'Orang a', position: 'Jabatan a', unit: 'Dinas Kesehatan' });
    expect(assessor?.position).toBe('Kepala Bidang');
    expect(seniorAssessor?.position).toBe('Kepala Dinas');
  });

  it('is nobody where no assessor is named, and no senior assessor above the first', () => {
    const all = staff([held('a', { assessor: undefined })]);
    const found = peopleOf(all, aVector({ employee: id('a'), unit: 'DINKES', assessor: undefined }));
    expect(found).toMatchObject({ assessor: null, seniorAssessor: null });
    expect(signatoryOf(all, 'zzzzzzzzzzzz')).toBeNull();
  });

  it('says who signs as Plt', () => {
    const all = staff([held('b', { head: true, acting: true })]);
    expect(signatoryOf(all, all.heads.get('DINKES')?.employee)).toMatchObject({ name: 'Orang b', as: 'PLT' });
  });

  it('takes the definitive head of a unit before a Plt, and none who left', () => {
    const all = staff([
      held('a', { head: true, to: '2026-11-30' }),
      held('b', { head: true, acting: true }),
      held('c', { head: true }),
    ]);
    expect(all.heads.get('DINKES')?.employee).toBe(id('c'));
  });
});

describe('what was decided', () => {
  const rated = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 } as const;

  it('is the rating with the achievement of the organisation', () => {
    const vector = aVector({
      rating: rated,
      result: { predikat: 'BAIK', indicative: 9_000, review: false },
    });
    expect(assessedOf(vector, 'ISTIMEWA')).toEqual({
      achievement: 'ISTIMEWA',
      workResult: 'SESUAI',
      workBehaviour: 'DI_ATAS',
      predikat: 'BAIK',
    });
  });

  it('is for a head what the achievement of the unit makes of it, whatever was given', () => {
    const vector = aVector({
      head: true,
      achievement: 'KURANG',
      rating: { ...rated, workResult: 'DI_ATAS' },
    });
    expect(assessedOf(vector, 'ISTIMEWA')).toMatchObject({ achievement: 'KURANG', workResult: 'DI_BAWAH' });
  });

  it('is nothing where nobody rated', () => {
    expect(assessedOf(aVector({ rating: null, result: null }), null)).toEqual({
      achievement: null,
      workResult: null,
      workBehaviour: null,
      predikat: null,
    });
  });
});
