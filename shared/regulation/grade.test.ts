import { describe, expect, it } from 'vitest';
import { CREDIT_TERMS } from './credit-tables.ts';
import { gradeRule } from './grade.ts';
import { JENJANG_LINES, POSITIONS, positionRule } from './positions.ts';
import type { PnsGrade, PppkGrade } from './ranks.ts';
import { PNS_RANKS, PPPK_EDUCATIONS, PPPK_GRADES } from './ranks.ts';
import { JENJANGS, POSITION_KINDS } from './sets.ts';

const lookUp = (grade: PnsGrade | PppkGrade) => gradeRule({ grade }).outcome;

describe('a golongan', () => {
  it.each([
    ['I/a', 'Juru Muda', []],
    ['II/a', 'Pengatur Muda', ['PEMULA']],
    ['II/d', 'Pengatur Tk. I', ['TERAMPIL']],
    ['III/a', 'Penata Muda', ['MAHIR', 'AHLI_PERTAMA']],
    ['III/d', 'Penata Tk. I', ['PENYELIA', 'AHLI_MUDA']],
    ['IV/c', 'Pembina Utama Muda', ['AHLI_MADYA']],
    ['IV/e', 'Pembina Utama', ['AHLI_UTAMA']],
  ] as const)('of PNS, %s, is %s and spanned by %j', (grade, rank, jenjangs) => {
    expect(lookUp(grade)).toEqual({ of: 'PNS', rank, jenjangs, educations: [] });
  });

  it.each([
    ['I', ['SD']],
    ['II', []],
    ['IX', ['S1', 'D4']],
    ['XI', ['S3']],
    ['XVII', []],
  ] as const)('of PPPK, %s, has no pangkat and educations %j', (grade, educations) => {
    expect(lookUp(grade)).toEqual({ of: 'PPPK', rank: null, jenjangs: [], educations });
  });

  it('is PNS or PPPK by its own writing, in four groups of PNS', () => {
    for (const { grade } of PNS_RANKS) expect(grade).toMatch(/^(I|II|III|IV)\/[a-e]$/);
    expect(PNS_RANKS.map(({ grade }) => grade.split('/')[0])).toEqual(
      ['I', 'II', 'III', 'IV'].flatMap((group, at) => Array(at === 3 ? 5 : 4).fill(group)),
    );
    for (const grade of PPPK_GRADES) expect(grade).toMatch(/^[IVX]+$/);
  });

  it('of PNS has a pangkat of its own', () => {
    expect(new Set(PNS_RANKS.map(({ rank }) => rank)).size).toBe(17);
  });

  it('of PPPK never falls with the education', () => {
    const at = PPPK_EDUCATIONS.map(({ grade }) => PPPK_GRADES.indexOf(grade));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });
});

describe('the jenjang', () => {
  it('are two lines of four, and together all of them', () => {
    expect(Object.values(JENJANG_LINES).flat()).toEqual([...JENJANGS]);
  });

  it.each(Object.entries(JENJANG_LINES))('of %s span golongan without gap or overlap', (_, line) => {
    const spanned = line.flatMap((jenjang) => [...CREDIT_TERMS[jenjang].grades]);
    const grades = PNS_RANKS.map(({ grade }) => grade as string);
    const first = grades.indexOf(String(spanned[0]));
    expect(spanned).toEqual(grades.slice(first, first + spanned.length));
  });

  it('of the next step is the next of its line, and the last has none', () => {
    for (const line of Object.values(JENJANG_LINES)) {
      expect(line.map((jenjang) => CREDIT_TERMS[jenjang].next?.jenjang)).toEqual([
        ...line.slice(1),
        undefined,
      ]);
    }
  });
});

describe('a position', () => {
  it('is managerial in five kinds, and not in two; who is elected holds none', () => {
    const inGroup = (group: string | null) => POSITION_KINDS.filter((it) => POSITIONS[it].group === group);
    expect(inGroup('MANAJERIAL')).toEqual([
      'JPT_UTAMA',
      'JPT_MADYA',
      'JPT_PRATAMA',
      'ADMINISTRATOR',
      'PENGAWAS',
    ]);
    expect(inGroup('NONMANAJERIAL')).toEqual(['FUNGSIONAL', 'PELAKSANA']);
    expect(inGroup(null)).toEqual(['KEPALA_DAERAH']);
  });

  it('has the eselon of its kind, and only functional ones a jenjang', () => {
    expect(positionRule({ kind: 'JPT_PRATAMA' }).outcome.eselons).toEqual(['II.a', 'II.b']);
    expect(positionRule({ kind: 'ADMINISTRATOR' }).outcome.eselons).toEqual(['III.a', 'III.b']);
    expect(positionRule({ kind: 'PENGAWAS' }).outcome.eselons).toEqual(['IV.a', 'IV.b']);
    for (const kind of POSITION_KINDS)
      expect(positionRule({ kind }).outcome.jenjangs.length).toBe(kind === 'FUNGSIONAL' ? 8 : 0);
  });

  it('notes what belongs to it', () => {
    expect(positionRule({ kind: 'FUNGSIONAL' }).record.steps.map(({ code }) => code)).toEqual([
      'GROUP',
      'JENJANG',
    ]);
    expect(positionRule({ kind: 'KEPALA_DAERAH' }).record.steps).toEqual([
      { code: 'NO_CIVIL_SERVANT', values: 'KEPALA_DAERAH' },
    ]);
  });
});
