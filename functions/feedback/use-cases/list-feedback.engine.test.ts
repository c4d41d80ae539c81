import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { encodeCursor } from '../../../shared/kernel/page.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { anActor, aYear, NOW, putEmployee, putSegment, putUnit, STRANGER } from '../../skp/testing/a-year.ts';
import { accepted, agreed, assessor, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { listFeedbackOf } from '../index.ts';
import { APPRAISAL, asks, AT, aWish, feedbackOn } from '../testing/acts.ts';
import type { FeedbackUseCases } from './feedback-use-cases.ts';

const DAYS = ['2026-10-05', '2026-10-07', '2026-10-20', '2026-11-01'];
const OTHERS = 'dddddddddddd';

describe('the list of feedback', () => {
  let table: Table;
  let feedback: FeedbackUseCases;

  beforeEach(async () => {
    table = await aTable();
    feedback = feedbackOn(table);
    await aYear(table);
    await agreed(useCasesOn(table));
    for (const day of DAYS.toReversed()) {
      const asked = asks(assessor, { now: `${day}T02:00:00.000Z` });
      accepted(await feedback.give(asked, aWish({ text: day, about: { kind: 'GENERAL' } })));
    }
  });

  const list = (actor: Actor, page = {}, id = APPRAISAL) =>
    feedback.list(actor, NOW, id, { limit: 50, ...page });
  const traces = () => table.queryAll({ partition: `A#binjai#E#${AT.employee}`, prefix: 'ACCESS#' });

  it('shows the employee everything at once, newest last, by one get and one Query, without a trace', async () => {
    const before = table.meter.sdkCalls;
    const { items, next } = accepted(await list(employee));
    expect(table.meter.sdkCalls - before).toBe(2);
    expect([items.map((it) => it.text), next]).toEqual([DAYS, undefined]);
    expect(await traces()).toEqual([]);
  });

  it('goes on page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = accepted(await list(employee, { limit: 3, cursor }));
      seen.push(...page.items.map((it) => it.text));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(DAYS);
  });

  it.each([
    'nonsense',
    encodeCursor({}),
    encodeCursor({ after: '' }),
    encodeCursor({ after: '~'.repeat(600) }),
  ])('refuses a cursor of something else', async (cursor) => {
    expect(codeOf(await list(employee, { cursor }))).toBe('request.cursor-invalid');
  });

  it('has a part for each period', async () => {
    expect(accepted(await list(employee, {}, APPRAISAL.replace('-Q4', ''))).items).toEqual([]);
  });

  it('leaves a trace of whoever else reads it', async () => {
    accepted(await list(assessor));
    expect(await traces()).toMatchObject([
      { SK: `ACCESS#${NOW}#${assessor.id}`, what: 'FEEDBACK', period: '2026-Q4', segment: '1' },
    ]);
  });

  it('is open to those who oversee, and to heads of the unit or above', async () => {
    await putUnit(table, 'DISDUKCAPIL.DAFDUK', 'BIDANG');
    const readers = [
      anActor(OTHERS, { heads: ['DISDUKCAPIL.DAFDUK'] }),
      ...(['BKPSDM', 'INSPEKTORAT', 'TIM_PENGELOLA_KINERJA'] as const).map((role) =>
        anActor(OTHERS, { roles: ['PEGAWAI', role] }),
      ),
    ];
    for (const reader of readers) expect(accepted(await list(reader)).items).toHaveLength(DAYS.length);
  });

  it('is open to the assessor’s own assessor', async () => {
    expect(codeOf(await list(anActor(OTHERS)))).toBe('feedback.not-found');
    await putEmployee(table, assessor.id);
    await putSegment(table, { employee: assessor.id, assessor: OTHERS });
    expect(codeOf(await list(anActor(OTHERS)))).toBe('accepted');
  });

  it('is closed to an OPD’s administrator, to strangers, and to another agency', async () => {
    await putUnit(table, 'DISDUKCAPIL.DAFDUK', 'BIDANG');
    const admin = anActor(OTHERS, { roles: ['PEGAWAI', 'ADMIN_OPD'], opd: 'DISDUKCAPIL.DAFDUK' });
    for (const reader of [admin, anActor(STRANGER), { ...assessor, agency: 'medan' }])
      expect(codeOf(await list(reader))).toBe('feedback.not-found');
    expect(await traces()).toEqual([]);
  });
});

describe('feedback for documents', () => {
  it('stands by indicator and by value, oldest first', async () => {
    const table = await aTable();
    const feedback = feedbackOn(table);
    await aYear(table);
    await agreed(useCasesOn(table));
    const give = async (day: string, wish: Parameters<typeof aWish>[0]) =>
      accepted(await feedback.give(asks(assessor, { now: `${day}T02:00:00.000Z` }), aWish(wish)));
    await give('2026-11-01', { text: 'kedua' });
    await give('2026-10-01', { text: 'pertama' });
    await give('2026-10-02', { text: 'rukun', about: { kind: 'BEHAVIOUR', behaviour: 'HARMONIS' } });
    await give('2026-10-03', { text: 'umum', about: { kind: 'GENERAL' } });
    const { iki, behaviour, general } = await listFeedbackOf(table, AT);
    expect(iki.get(1)?.map((it) => it.text)).toEqual(['pertama', 'kedua']);
    expect(behaviour).toMatchObject({ HARMONIS: [{ text: 'rukun', given: { by: assessor.id } }] });
    expect(general.map((it) => it.text)).toEqual(['umum']);
    expect((await listFeedbackOf(table, { ...AT, period: '2026' })).general).toEqual([]);
  });
});
