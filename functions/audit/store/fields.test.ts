import { describe, expect, it } from 'vitest';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { attendanceWrite } from '../../attendance/index.ts';
import { aVectorItem } from '../../periods/testing/a-whole-period.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { changesBetween } from '../domain/changes.ts';
import { fieldsOf } from './fields.ts';

const key = { PK: 'A#binjai#O#01', SK: 'abcdefghij23' };

describe('readable fields', () => {
  it('never hold a NIP, a key, a stamp or a long text', () => {
    const item = {
      ...key,
      nip: '199001012015031001',
      name: 'Ana',
      st: 'x',
      version: 3,
      note: 'y'.repeat(201),
    };
    expect(fieldsOf('employee', '', item)).toEqual({ name: 'Ana' });
  });

  it('name unit and assessor, and begin with the part of the record', () => {
    const item = { ...key, gu: 'A#binjai#U#DINKES', ga: 'A#binjai#S#bbbbbbbbbbbb', head: true };
    expect(fieldsOf('segment', 'segment2', item)).toEqual({
      'segment2.unit': 'DINKES',
      'segment2.assessor': 'bbbbbbbbbbbb',
      'segment2.head': true,
    });
  });

  it('show lists of words and of ids as one text', () => {
    const item = {
      ...key,
      roles: ['PEGAWAI', 'ADMIN_OPD'],
      delegations: [{ id: 'd1', behalf: 'x' }],
      iki: [{ a: 1 }],
    };
    expect(fieldsOf('actor', 'access', item)).toEqual({
      'access.roles': 'PEGAWAI, ADMIN_OPD',
      'access.delegations': 'd1',
    });
  });

  it('tell that feedback was given and about what, never in which words, and why it was withdrawn', () => {
    const given = { kind: 'IKI', iki: 3, text: 'Bagus.', given: { at: 'x', by: 'y' }, v: 1 };
    expect(fieldsOf('feedback', 'feedbackx1', { ...key, ...given })).toEqual({
      'feedbackx1.kind': 'IKI',
      'feedbackx1.iki': 3,
    });
    const withdrawn = { ...given, withdrawn: { at: 'x', by: 'y' }, reason: 'Salah orang.' };
    expect(fieldsOf('feedback', 'feedbackx1', { ...key, ...withdrawn })).toMatchObject({
      'feedbackx1.reason': 'Salah orang.',
    });
  });

  it('show what became of evidence, and neither its name nor its content', () => {
    const item = {
      ...key,
      iki: 2,
      file: 'Budi Santoso.pdf',
      sha: 'aa',
      seen: new Set(['x']),
      object: 'v1',
      state: 'REFUSED',
      reason: 'has-macros',
    };
    expect(fieldsOf('evidence', 'evidence.u1', item)).toEqual({
      'evidence.u1.iki': 2,
      'evidence.u1.state': 'REFUSED',
      'evidence.u1.reason': 'has-macros',
    });
    expect(fieldsOf('attachments', 'evidence', { ...key, attached: { u1: 2 }, uploads: 3 })).toEqual({
      'evidence.attached.u1': 2,
    });
  });

  it('show what changed in a month of attendance, and why', () => {
    const at = { agency: 'binjai', shards: 4, employee: 'abcdefghij23', year: '2026' };
    const nothing = { employee: at.employee, year: at.year, months: [], version: 0 };
    const counts = { workDays: 20, present: 18, lateMinutes: 45, earlyMinutes: 0, absentWithReason: 0 };
    const more = { absentWithoutReason: 1, leaveDays: 1, missedCeremonies: 2, longestRun: 1 };
    const told = { month: '2026-05', ...counts, ...more };
    const system = stamp('AttendanceImported', { id: 'x' }, '2026-06-02T03:00:00.000Z');
    const itemOf = (month: typeof told, reason?: string) => {
      const { values = {}, expression = '' } = attendanceWrite(at, nothing, [month], system, reason);
      const set = [...expression.matchAll(/#(\w+) = (:v\d+)/g)];
      return { ...key, ...Object.fromEntries(set.map(([, name = '', value = '']) => [name, values[value]])) };
    };
    const fields = (month: typeof told, reason?: string) =>
      fieldsOf('attendance', 'attendance2026', itemOf(month, reason));
    expect(fields(told)).toMatchObject({
      'attendance2026.05.workDays': 20,
      'attendance2026.05.missedCeremonies': 2,
      'attendance2026.05.longestRun': 1,
    });
    const corrected = { ...told, present: 19, absentWithoutReason: 0, longestRun: 0 };
    expect(changesBetween(fields(told), fields(corrected, 'Dinas luar.'))).toEqual([
      { field: 'attendance2026.05.absentWithoutReason', from: 1, to: 0 },
      { field: 'attendance2026.05.longestRun', from: 1, to: 0 },
      { field: 'attendance2026.05.present', from: 18, to: 19 },
      { field: 'attendance2026.reason', from: null, to: 'Dinas luar.' },
    ]);
  });

  it('show both cut-offs of a period', () => {
    const calendar = { realisationDeadline: '2026-04-01', ratingDeadline: '2026-04-09', version: 2 };
    expect(fieldsOf('period', '', { ...key, state: 'OPEN', calendar, policy: { a: 1 } })).toEqual({
      state: 'OPEN',
      'calendar.realisationDeadline': '2026-04-01',
      'calendar.ratingDeadline': '2026-04-09',
    });
  });
});

describe('a vector', () => {
  const fields = (vector: Parameters<typeof aVector>[0]) =>
    fieldsOf('vector', '', aVectorItem(aVector(vector)));

  it('tells which realisations changed, as people write them', () => {
    const before = fields({ iki: [anIki(), anIki({ number: 2, realisation: 50_000 })] });
    const after = fields({
      iki: [anIki({ realisation: 125_000 }), anIki({ number: 2, realisation: 50_000 })],
    });
    expect(changesBetween(before, after)).toEqual([{ field: 'iki.1.realisation', from: null, to: 12.5 }]);
  });

  it('tells which indicators got another target or weight', () => {
    const before = fields({ iki: [anIki(), anIki({ number: 2 })] });
    const after = fields({ iki: [anIki(), anIki({ number: 2, weight: 40 }), anIki({ number: 3 })] });
    expect(changesBetween(before, after)).toEqual([{ field: 'iki.plan', from: '2', to: '2, 3' }]);
  });

  it('tells rating, achievement and predikat by their names', () => {
    const after = fields({
      rating: { workResult: 'DI_ATAS', workBehaviour: 'SESUAI', plan: 1, realisation: 1 },
      achievement: 'ISTIMEWA',
      result: { predikat: 'BAIK', indicative: 9000, review: false },
    });
    expect(changesBetween(fields({}), after)).toEqual([
      { field: 'achievement', from: null, to: 'ISTIMEWA' },
      { field: 'predikat', from: null, to: 'BAIK' },
      { field: 'rating.workBehaviour', from: null, to: 'SESUAI' },
      { field: 'rating.workResult', from: null, to: 'DI_ATAS' },
    ]);
  });

  it('tells a corrected assessor and unit', () => {
    expect(changesBetween(fields({}), fields({ assessor: 'cccccccccccc', unit: 'DINKES' }))).toEqual([
      { field: 'assessor', from: 'bbbbbbbbbbbb', to: 'cccccccccccc' },
      { field: 'unit', from: 'DISDUKCAPIL.DAFDUK', to: 'DINKES' },
    ]);
  });

  it('of a value of policy are the whole value, a long table row by row', () => {
    const value = (it: unknown) =>
      fieldsOf('policy', 'from2027-01-01', { ...key, value: it, reason: 'Rapat.' });
    expect(value(10)).toEqual({ 'from2027-01-01.value': 10, 'from2027-01-01.reason': 'Rapat.' });
    expect(value({ productivity: 60, discipline: 40 })).toMatchObject({
      'from2027-01-01.value': '{"productivity":60,"discipline":40}',
    });
    const rows = ['2027-01-01', '2027-08-17', '2027-12-25'].map((date) => ({ date, name: 'x'.repeat(60) }));
    expect(value(rows)).toMatchObject({
      'from2027-01-01.value.0': JSON.stringify(rows[0]),
      'from2027-01-01.value.2': JSON.stringify(rows[2]),
    });
    expect(value([])).toMatchObject({ 'from2027-01-01.value': '[]' });
  });
});
