import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { AttendanceMonth } from '../../../shared/regulation/attendance.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { attendanceWrite } from '../store/attendance-item.ts';
import { findAttendance } from '../store/attendance-store.ts';
import { aMonth, anAbsentMonth } from '../testing/a-month.ts';
import { AGENCY, anOpd, EMPLOYEE, NOW, PEOPLE, putGate, SHARDS } from '../testing/an-opd.ts';
import type { Correction } from './correct-attendance.ts';
import { correctAttendance } from './correct-attendance.ts';
import { getAttendance } from './get-attendance.ts';
import type { Needs } from './needs.ts';

const YEAR = { agency: AGENCY, shards: SHARDS, employee: EMPLOYEE, year: '2026' };
const codeOf = (result: Result<unknown>): string => (result.ok ? 'accepted' : result.refusal.code);

describe('attendance', () => {
  let table: Table;
  let needs: Needs;
  const tell = async (...months: AttendanceMonth[]): Promise<void> => {
    const seen = await findAttendance(table, YEAR);
    const imported = stamp('AttendanceImported', PEOPLE.bkpsdm, NOW);
    expect((await table.write(attendanceWrite(YEAR, seen, months, imported))).ok).toBe(true);
  };
  const read = (actor: Actor, period = '2026-Q2') =>
    getAttendance(needs, actor, NOW, { employee: EMPLOYEE, period });
  const correct = (parts: Partial<Correction> = {}) =>
    correctAttendance(needs, {
      actor: PEOPLE.admin,
      now: NOW,
      mark: { key: '', body: '' },
      employee: EMPLOYEE,
      seen: '1',
      month: aMonth({ lateMinutes: 0 }),
      reason: 'Dinas luar tidak tercatat.',
      ...parts,
    });

  beforeEach(async () => {
    table = await aTable();
    needs = await anOpd(table);
    await tell(aMonth(), aMonth({ month: '2026-03' }), anAbsentMonth(3, { month: '2026-04' }));
  });

  describe('is read', () => {
    it.each([
      ['employee', 'accepted'],
      ['assessor', 'accepted'],
      ['senior', 'accepted'],
      ['admin', 'accepted'],
      ['bkpsdm', 'accepted'],
      ['colleague', 'attendance.not-found'],
      ['otherAdmin', 'attendance.not-found'],
      ['inspectorate', 'attendance.not-found'],
    ] as const)('by the %s: %s', async (who, code) => {
      expect(codeOf(await read(PEOPLE[who]))).toBe(code);
    });

    it('for the months of the period, with their sum, and says which have begun and are missing', async () => {
      const result = await read(PEOPLE.employee);
      if (!result.ok) throw new Error(result.refusal.code);
      expect(result.value.months.map(({ month }) => month)).toEqual(['2026-04', '2026-05']);
      expect(result.value.missing).toEqual(['2026-06']);
      expect(result.value.sum).toMatchObject({ workDays: 40, present: 33, absentWithoutReason: 3 });
      const later = await read(PEOPLE.employee, '2026-Q4');
      expect(later).toMatchObject({ value: { months: [], missing: [], sum: null, version: 1 } });
    });

    it('with the alert of the year only by those who examine', async () => {
      const alerts = await Promise.all(
        Object.values(PEOPLE).map(async (actor) => {
          const result = await read(actor, '2026-Q1');
          return result.ok && result.value.alert !== undefined ? [actor.id, result.value.alert?.days] : [];
        }),
      );
      expect(alerts.filter((it) => it.length > 0)).toEqual([
        [PEOPLE.assessor.id, 3],
        [PEOPLE.bkpsdm.id, 3],
      ]);
    });

    it('of another with a trace, in a Query, a get and a put; one’s own without', async () => {
      const calls = async (actor: Actor): Promise<number> => {
        const before = table.meter.sdkCalls;
        await read(actor);
        return table.meter.sdkCalls - before;
      };
      const traces = async () =>
        (await table.queryAll({ partition: `A#${AGENCY}#E#${EMPLOYEE}`, prefix: 'ACCESS#' })).length;
      expect([await calls(PEOPLE.employee), await traces()]).toEqual([2, 0]);
      expect([await calls(PEOPLE.assessor), await traces()]).toEqual([3, 1]);
    });
  });

  describe('is corrected', () => {
    it.each([
      ['admin', 'accepted'],
      ['bkpsdm', 'accepted'],
      ['employee', 'access.not-yours'],
      ['assessor', 'access.not-yours'],
      ['senior', 'access.not-yours'],
      ['colleague', 'attendance.not-found'],
      ['otherAdmin', 'attendance.not-found'],
    ] as const)('by the %s: %s', async (who, code) => {
      expect(codeOf(await correct({ actor: PEOPLE[who] }))).toBe(code);
      const [, , may] = (await findAttendance(table, YEAR)).months;
      expect(may?.lateMinutes).toBe(code === 'accepted' ? 0 : 45);
    });

    it('by nobody for themself, whatever their role', async () => {
      const actor: Actor = { ...PEOPLE.employee, roles: ['PEGAWAI', 'ADMIN_OPD', 'BKPSDM'] };
      expect(codeOf(await correct({ actor }))).toBe('access.not-yours');
    });

    it('until a period that contains the month is sealed, and with the reason kept', async () => {
      for (const period of ['2026', '2026-Q2']) await putGate(table, period, 'OPEN');
      await putGate(table, '2026-Q1', 'FINAL');
      expect(await correct()).toMatchObject({ value: { version: 2 } });
      await putGate(table, '2026-Q2', 'SEALING');
      expect(await correct({ seen: '2' })).toMatchObject({
        refusal: { code: 'attendance.period-sealed', values: { period: '2026-Q2' } },
      });
      const march = aMonth({ month: '2026-03', lateMinutes: 1 });
      expect(codeOf(await correct({ seen: '2', month: march }))).toBe('attendance.period-sealed');
      expect((await findAttendance(table, YEAR)).version).toBe(2);
    });

    it('never behind a seal that comes between reading and writing', async () => {
      await putGate(table, '2026-Q2', 'OPEN');
      let waiting = true;
      const slow: Table = {
        ...table,
        transact: async (writes) => {
          if (waiting) await putGate(table, '2026-Q2', 'SEALING');
          waiting = false;
          return table.transact(writes);
        },
      };
      const result = await correctAttendance(
        { ...needs, table: slow },
        {
          actor: PEOPLE.bkpsdm,
          now: NOW,
          mark: { key: '', body: '' },
          employee: EMPLOYEE,
          seen: '1',
          month: aMonth({ lateMinutes: 0 }),
          reason: 'Terlambat.',
        },
      );
      expect(codeOf(result)).toBe('attendance.period-sealed');
      expect((await findAttendance(table, YEAR)).version).toBe(1);
    });

    it('from the version that was seen, and once when it is sent twice', async () => {
      const mark = { key: 'correction-1', body: 'body-1' };
      expect(codeOf(await correct({ seen: '0' }))).toBe('version.stale');
      expect(await correct({ mark })).toMatchObject({ value: { version: 2 } });
      expect(await correct({ mark })).toMatchObject({ value: { version: 2 } });
      expect(codeOf(await correct({ mark: { ...mark, body: 'body-2' } }))).toBe('request.key-reused');
    });

    it('by one of eight at the same moment', async () => {
      const all = await Promise.all(
        Array.from({ length: 8 }, (_, at) => correct({ month: aMonth({ lateMinutes: at }) })),
      );
      expect(all.map(codeOf).filter((it) => it === 'accepted')).toHaveLength(1);
      expect((await findAttendance(table, YEAR)).version).toBe(2);
    });

    it.each([
      ['0', { month: '2024-12' }, 'attendance.month-unknown'],
      ['1', { month: '2026-07' }, 'attendance.month-unknown'],
      ['1', { workDays: 21 }, 'attendance.cannot-be'],
    ])('at version %s with %j never: %s', async (seen, parts, code) => {
      expect(codeOf(await correct({ seen, month: aMonth(parts) }))).toBe(code);
    });
  });
});
