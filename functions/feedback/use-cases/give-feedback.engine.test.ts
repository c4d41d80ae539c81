import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aContent, anIki, anIkiInWords, anRhk } from '../../skp/testing/a-skp.ts';
import { anActor, ASSESSOR, aYear, putGate, putVector, seal, STRANGER } from '../../skp/testing/a-year.ts';
import { accepted, agreed, assessor, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { feedbackKey } from '../store/keys.ts';
import { APPRAISAL, asks, AT, aWish, feedbackOn } from '../testing/acts.ts';
import type { FeedbackUseCases } from './feedback-use-cases.ts';

describe('feedback', () => {
  let table: Table;
  let feedback: FeedbackUseCases;

  beforeEach(async () => {
    table = await aTable();
    feedback = feedbackOn(table);
    await aYear(table);
    const iki = [anIki(), anIkiInWords()];
    await agreed(useCasesOn(table), aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki })] }));
  });

  const give = (...[asked, wish = aWish()]: Partial<Parameters<FeedbackUseCases['give']>>) =>
    feedback.give(asked ?? asks(assessor), wish);
  const items = () => table.queryAll({ partition: `A#binjai#E#${AT.employee}`, prefix: 'F' });

  it('is given by the assessor in two calls, with its stamp', async () => {
    const before = table.meter.sdkCalls;
    const given = accepted(await give());
    expect(table.meter.sdkCalls - before).toBe(2);
    expect(given).toMatchObject({ ...aWish(), given: { by: ASSESSOR }, version: 1 });
    const item = await table.get(feedbackKey(AT, given.id), { strong: true });
    expect(unpackStamp(String(item?.['st']))).toMatchObject({
      event: 'FeedbackGiven',
      by: ASSESSOR,
      behalf: '',
    });
  });

  it('is about an indicator in numbers or in words, a value, or nothing in particular', async () => {
    const abouts = [
      { kind: 'IKI', iki: 9 },
      { kind: 'BEHAVIOUR', behaviour: 'HARMONIS' },
      { kind: 'GENERAL' },
    ] as const;
    for (const about of abouts)
      expect(accepted(await give(asks(assessor), aWish({ about }))).about).toEqual(about);
    const unknown = await give(asks(assessor), aWish({ about: { kind: 'IKI', iki: 2 } }));
    expect(unknown).toMatchObject({ refusal: { code: 'feedback.unknown-iki', values: { iki: 2 } } });
  });

  it('on an indicator needs a plan, and in general none', async () => {
    await putVector(table, '2026-Q4', { p: 0, iki: [] });
    expect(codeOf(await give())).toBe('feedback.unknown-iki');
    expect(codeOf(await give(asks(assessor), aWish({ about: { kind: 'GENERAL' } })))).toBe('accepted');
  });

  it('asked eight times at once under one key is given once', async () => {
    const asked = asks(assessor);
    const all = await Promise.all(Array.from({ length: 8 }, () => give(asked)));
    expect(new Set(all.map((it) => accepted(it).id)).size).toBe(1);
    expect(await items()).toHaveLength(2);
    const later = { ...asked, now: '2026-11-05T03:00:00.000Z' };
    expect(accepted(await give(later)).id).toBe(accepted(all[0] ?? (await give(asked))).id);
    const other = { ...asked, mark: { ...asked.mark, body: 'other' } };
    expect(codeOf(await give(other))).toBe('request.key-reused');
  });

  it('repeated after it was withdrawn answers it as it stands', async () => {
    const asked = asks(assessor);
    const { id } = accepted(await give(asked));
    accepted(await feedback.withdraw(asks(assessor), { feedback: id, seen: '1', reason: 'Salah orang.' }));
    expect(accepted(await give(asked))).toMatchObject({ id, withdrawn: { reason: 'Salah orang.' } });
  });

  it('given twice with the same words is given twice', async () => {
    await give();
    await give();
    expect((await items()).filter((it) => it.SK.startsWith('F#'))).toHaveLength(2);
  });

  it('by a Plh is given for the assessor', async () => {
    const delegation = { id: 'd1', behalf: ASSESSOR, as: 'PLH' as const, decree: 'SK-1' };
    const acting = anActor(STRANGER, {
      delegations: [{ ...delegation, from: '2026-11-01', to: '2026-11-30' }],
    });
    const { id, given } = accepted(await give(asks(acting)));
    expect(given).toMatchObject({ by: STRANGER, behalf: ASSESSOR });
    const item = await table.get(feedbackKey(AT, id), { strong: true });
    expect(unpackStamp(String(item?.['st']))).toMatchObject({ by: STRANGER, behalf: ASSESSOR });
  });

  it('is not for the employee, an overseer or somebody else to give', async () => {
    expect(codeOf(await give(asks(employee)))).toBe('access.not-yours');
    const overseer = anActor('dddddddddddd', { roles: ['PEGAWAI', 'BKPSDM'] });
    expect(codeOf(await give(asks(overseer)))).toBe('access.not-yours');
    expect(codeOf(await give(asks(anActor(STRANGER))))).toBe('feedback.not-found');
    const nobody = asks(assessor, { id: `2026-Q4.${STRANGER}.1` });
    expect(codeOf(await give(nobody))).toBe('feedback.not-found');
    expect(await items()).toEqual([]);
  });

  it('is possible from the opening until batas penilaian, also past batas realisasi', async () => {
    const past = asks(assessor, { now: '2027-01-20T00:00:00.000Z' });
    expect(codeOf(await give(past))).toBe('accepted');
    await putGate(table, '2026-Q4', 'OPENING');
    expect(codeOf(await give())).toBe('period.opening');
    await putGate(table, '2026-Q4', 'SEALING');
    expect(codeOf(await give())).toBe('period.closed');
    await putGate(table, '2026-Q4');
    const late = asks(assessor, { now: '2999-02-01T00:00:00.000Z' });
    expect(codeOf(await give(late))).toBe('period.past-rating-deadline');
  });

  it('is possible on the year too', async () => {
    expect(codeOf(await give(asks(assessor, { id: APPRAISAL.replace('-Q4', '') })))).toBe('accepted');
  });

  it('is refused after the seal, also one that comes between its reads and its write', async () => {
    const slow: Table = {
      ...table,
      transact: async (writes) => {
        await seal(table, '2026-Q4');
        return table.transact(writes);
      },
    };
    expect(codeOf(await feedbackOn(slow).give(asks(assessor), aWish()))).toBe('period.sealed');
    expect(codeOf(await give())).toBe('period.sealed');
    expect(await items()).toEqual([]);
  });
});
