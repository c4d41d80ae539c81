import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { anActor, ASSESSOR, aYear, putGate, seal, STRANGER } from '../../skp/testing/a-year.ts';
import { accepted, agreed, assessor, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { listFeedbackOf } from '../index.ts';
import { asks, AT, aWish, feedbackOn } from '../testing/acts.ts';
import type { FeedbackUseCases } from './feedback-use-cases.ts';

const LATER = '2026-11-05T03:00:00.000Z';
const plh = anActor(STRANGER, {
  delegations: [
    { id: 'd1', behalf: ASSESSOR, as: 'PLH', from: '2026-11-01', to: '2026-11-03', decree: 'SK-1' },
  ],
});

describe('feedback that is taken back', () => {
  let table: Table;
  let feedback: FeedbackUseCases;
  let id: string;

  beforeEach(async () => {
    table = await aTable();
    feedback = feedbackOn(table);
    await aYear(table);
    await agreed(useCasesOn(table));
    ({ id } = accepted(await feedback.give(asks(assessor), aWish())));
  });

  const wish = (parts: object = {}) => ({ feedback: id, seen: '1', reason: 'Salah orang.', ...parts });

  it('stays readable with the reason, and is not printed', async () => {
    const before = table.meter.sdkCalls;
    const taken = accepted(await feedback.withdraw(asks(assessor), wish()));
    expect(table.meter.sdkCalls - before).toBe(2);
    expect(taken).toMatchObject({ version: 2, withdrawn: { by: ASSESSOR, reason: 'Salah orang.' } });
    const { items } = accepted(await feedback.list(employee, LATER, asks(employee).id, { limit: 50 }));
    expect(items).toMatchObject([{ id, text: aWish().text, withdrawn: { reason: 'Salah orang.' } }]);
    expect((await listFeedbackOf(table, AT)).iki.size).toBe(0);
  });

  it('is taken back once; the same request again answers it', async () => {
    const asked = asks(assessor);
    const all = await Promise.all(Array.from({ length: 8 }, () => feedback.withdraw(asked, wish())));
    expect(all.map((it) => accepted(it).version)).toEqual(Array.from({ length: 8 }, () => 2));
    const other = { ...asked, mark: { ...asked.mark, body: 'other' } };
    expect(codeOf(await feedback.withdraw(other, wish()))).toBe('request.key-reused');
    expect(codeOf(await feedback.withdraw(asks(assessor), wish()))).toBe('version.stale');
    expect(codeOf(await feedback.withdraw(asks(assessor), wish({ seen: '2' })))).toBe('feedback.withdrawn');
  });

  it('is taken back by its giver, or by the assessor for whom it was given', async () => {
    expect(codeOf(await feedback.withdraw(asks(employee), wish()))).toBe('access.not-yours');
    expect(codeOf(await feedback.withdraw(asks(plh), wish()))).toBe('access.not-yours');
    expect(codeOf(await feedback.withdraw(asks(anActor(STRANGER)), wish()))).toBe('feedback.not-found');
    const given = accepted(await feedback.give(asks(plh), aWish()));
    const ended = asks(plh, { now: LATER });
    expect(codeOf(await feedback.withdraw(ended, wish({ feedback: given.id })))).toBe('feedback.not-found');
    const taken = await feedback.withdraw(asks(assessor), wish({ feedback: given.id }));
    expect(accepted(taken).withdrawn).toMatchObject({ by: ASSESSOR });
  });

  it('that nobody gave is not found', async () => {
    const none = wish({ feedback: id.replace(/.$/, 'x') });
    expect(codeOf(await feedback.withdraw(asks(assessor), none))).toBe('feedback.not-found');
  });

  it('stays after batas penilaian and after the seal', async () => {
    const late = asks(assessor, { now: '2999-02-01T00:00:00.000Z' });
    expect(codeOf(await feedback.withdraw(late, wish()))).toBe('period.past-rating-deadline');
    await putGate(table, '2026-Q4', 'CALIBRATING');
    expect(codeOf(await feedback.withdraw(asks(assessor), wish()))).toBe('period.closed');
    await putGate(table, '2026-Q4');
    const slow: Table = {
      ...table,
      transact: async (writes) => {
        await seal(table, '2026-Q4');
        return table.transact(writes);
      },
    };
    expect(codeOf(await feedbackOn(slow).withdraw(asks(assessor), wish()))).toBe('period.sealed');
    expect((await listFeedbackOf(table, AT)).iki.get(1)).toHaveLength(1);
  });
});
