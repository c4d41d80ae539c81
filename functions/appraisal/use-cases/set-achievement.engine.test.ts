import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { keyOfPeriod } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { anActor, ASSESSOR, EMPLOYEE, STRANGER } from '../testing/an-official.ts';
import {
  anOffice,
  anOfficer,
  APPRAISAL,
  aRequest,
  callsOf,
  codeOf,
  NOW,
  standing,
} from '../testing/an-office.ts';
import { decodeRatingWords, ratingWordsKey } from '../index.ts';
import { getAppraisal } from './get-appraisal.ts';
import { rateAppraisal } from './rate-appraisal.ts';
import { setAchievement } from './set-achievement.ts';

const set = { achievement: 'ISTIMEWA', reason: 'Seluruh rencana aksi terlampaui.' } as const;
const behaviour = { workResult: null, workBehaviour: 'DI_ATAS', note: 'Menjadi teladan.' } as const;
let table: Table;

describe("the organisation's achievement of a head of unit", () => {
  beforeEach(async () => {
    table = await aTable();
    await putStandingPeriod(table, { vectors: [aVector({ head: true })] });
  });

  it('is set by the assessor in two calls, with its reason', async () => {
    expect(await callsOf(table, () => setAchievement(anOffice(table), aRequest(), set))).toBe(2);
    const { vector, words } = await standing(table);
    expect(vector).toMatchObject({ achievement: 'ISTIMEWA', g: 1, v: 2, rating: null });
    expect(words).toMatchObject({ current: null, achievementSet: { note: set.reason, version: 1 } });
  });

  it('comes before the rating of behaviour and gives the work result', async () => {
    expect(codeOf(await rateAppraisal(anOffice(table), aRequest(), behaviour))).toBe(
      'appraisal.head-needs-achievement',
    );
    await setAchievement(anOffice(table), aRequest(), set);
    const rated = await rateAppraisal(anOffice(table), aRequest({ seen: '1' }), behaviour);
    expect(rated).toMatchObject({ ok: true, value: { assessment: { predikat: 'SANGAT_BAIK' } } });
    const lower = { ...set, achievement: 'KURANG' } as const;
    const changed = await setAchievement(anOffice(table), aRequest({ seen: '2' }), lower);
    expect(changed).toMatchObject({
      value: { assessment: { predikat: 'BUTUH_PERBAIKAN', note: behaviour.note } },
    });
  });

  it('keeps its reason through the rating, for reviewers at once and for the head once it is delivered', async () => {
    await setAchievement(anOffice(table), aRequest(), set);
    await rateAppraisal(anOffice(table), aRequest({ seen: '1' }), behaviour);
    const reason = { value: { assessment: { achievementSet: { note: set.reason, by: ASSESSOR } } } };
    const read = (actor: Actor) => getAppraisal(anOffice(table), actor, NOW, APPRAISAL);
    const item = await table.get(ratingWordsKey(AGENCY, EMPLOYEE, '2026-Q4', '1'), { strong: true });
    expect(decodeRatingWords(item).achievementSet).toMatchObject({ note: set.reason, by: ASSESSOR });
    for (const reader of [anActor(ASSESSOR), anOfficer(STRANGER, 'TIM_PENGELOLA_KINERJA')])
      expect(await read(reader)).toMatchObject(reason);
    expect(JSON.stringify(await read(anActor(EMPLOYEE)))).not.toContain(set.reason);
    await table.write(
      put({ ...keyOfPeriod(AGENCY, '2026-Q4'), state: 'DELIVERED', rules: RULE_SETS[0].id }).done(),
    );
    expect(await read(anActor(EMPLOYEE))).toMatchObject(reason);
  });

  it('is not set by the head, nor by a stale version, nor past the deadline for ratings', async () => {
    const attempt = async (difference: Parameters<typeof aRequest>[0]) =>
      codeOf(await setAchievement(anOffice(table), aRequest(difference), set));
    expect(await attempt({ actor: anActor(EMPLOYEE) })).toBe('access.not-yours');
    expect(await attempt({ seen: '4' })).toBe('version.stale');
    expect(await attempt({ now: '2027-01-21T00:00:00.000Z' })).toBe('period.past-rating-deadline');
    expect((await standing(table)).vector.achievement).toBeNull();
  });
});

describe('somebody who heads no unit', () => {
  it('has no achievement', async () => {
    table = await aTable();
    await putStandingPeriod(table, { vectors: [aVector()] });
    expect(codeOf(await setAchievement(anOffice(table), aRequest(), set))).toBe('appraisal.not-head');
  });
});
