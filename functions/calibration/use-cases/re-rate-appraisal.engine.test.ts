import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import {
  anActingOfficial,
  anActor,
  ASSESSOR,
  EMPLOYEE,
  STRANGER,
} from '../../appraisal/testing/an-official.ts';
import {
  aMark,
  anOffice,
  anOfficer,
  aRequest,
  callsOf,
  codeOf,
  interrupted,
  standing,
} from '../../appraisal/testing/an-office.ts';
import { ratingWordsKey } from '../../appraisal/index.ts';
import { appraisalId, keyOfGate } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { reRateAppraisal } from './re-rate-appraisal.ts';

const rated = aVector({
  g: 1,
  v: 3,
  r: 1,
  run: '2026-Q4',
  rating: { workResult: 'SESUAI', workBehaviour: 'SESUAI', plan: 1, realisation: 1 },
  result: { predikat: 'BAIK', indicative: null, review: false },
});
const unrated = {
  ...rated,
  g: 0,
  rating: null,
  result: { predikat: null, indicative: null, review: false },
};
const standingRating = {
  act: 'RATED',
  version: 1,
  at: '2026-12-01T00:00:00.000Z',
  by: ASSESSOR,
  workResult: 'SESUAI',
  workBehaviour: 'SESUAI',
  achievement: null,
};
const first = { ...standingRating, note: 'Sesuai target.' };
const wish = {
  workResult: 'DI_ATAS',
  workBehaviour: 'DI_ATAS',
  achievement: null,
  reason: 'Hasil melampaui target, bukti diperiksa.',
} as const;
const gateKey = keyOfGate({ ...rated, agency: AGENCY, shards: SHARDS });
let table: Table;

async function calibrating(vectors = [rated]): Promise<void> {
  await putStandingPeriod(table, { state: 'CALIBRATING', gate: { state: 'CALIBRATING' }, vectors });
}

const inCalibration = (difference: Parameters<typeof aRequest>[0] = {}) =>
  aRequest({ seen: '1', now: '2027-02-01T00:00:00.000Z', ...difference });

beforeEach(async () => {
  table = await aTable();
  await calibrating();
  const key = ratingWordsKey(AGENCY, EMPLOYEE, '2026-Q4', '1');
  await table.write(
    put({ ...key, version: 1, current: first, achievementSet: null, acts: [standingRating] }).done(),
  );
});

describe('a re-rating', () => {
  it('changes rating and result and is counted by vector and gate, in two calls', async () => {
    expect(await callsOf(table, () => reRateAppraisal(anOffice(table), inCalibration(), wish))).toBe(2);
    const { gate, vector } = await standing(table);
    expect(gate).toMatchObject({ c: 1, n: 1, state: 'CALIBRATING' });
    expect(vector).toMatchObject({ c: 1, g: 2, v: 4, run: '2026-Q4', result: { predikat: 'SANGAT_BAIK' } });
    expect(vector.stamp).toContain('ReRated|');
  });

  it('keeps the first rating, the new one, who and why', async () => {
    const changed = await reRateAppraisal(anOffice(table), inCalibration(), wish);
    expect(changed).toMatchObject({
      ok: true,
      value: { assessment: { first, current: { note: wish.reason, by: ASSESSOR }, predikat: 'SANGAT_BAIK' } },
    });
    await reRateAppraisal(anOffice(table), inCalibration({ seen: '2' }), { ...wish, workResult: 'SESUAI' });
    const { gate, words } = await standing(table);
    expect(words.first).toEqual(first);
    expect(words.current?.workResult).toBe('SESUAI');
    expect(gate.c).toBe(2);
  });

  it('proposes development anew, or lets stand what the rating proposed', async () => {
    const development = { area: 'Pengolahan data', proposal: 'Pelatihan statistik dasar' };
    const changed = await reRateAppraisal(anOffice(table), inCalibration(), { ...wish, development });
    expect(changed).toMatchObject({ value: { assessment: { development, first } } });
    const again = await reRateAppraisal(anOffice(table), inCalibration({ seen: '2' }), wish);
    expect(again).toMatchObject({ value: { assessment: { development } } });
  });

  it('by a Plh says for whom', async () => {
    const actor = anActingOfficial(STRANGER, ASSESSOR);
    await reRateAppraisal(anOffice(table), inCalibration({ actor }), wish);
    expect((await standing(table)).words.current).toMatchObject({ by: STRANGER, behalf: ASSESSOR });
  });

  it('is nobody else’s', async () => {
    const attempt = async (actor: ReturnType<typeof anActor>) =>
      codeOf(await reRateAppraisal(anOffice(table), inCalibration({ actor }), wish));
    expect(await attempt(anActor(STRANGER))).toBe('appraisal.not-found');
    expect(await attempt(anActor(EMPLOYEE))).toBe('access.not-yours');
    expect(await attempt(anOfficer(STRANGER, 'BKPSDM'))).toBe('access.not-yours');
    expect(await attempt(anOfficer(STRANGER, 'TIM_PENGELOLA_KINERJA'))).toBe('access.not-yours');
    expect((await standing(table)).gate.c).toBe(0);
  });

  it('is answered again for the same request and refused for another body or a stale version', async () => {
    const request = inCalibration({ mark: aMark('key-00001') });
    await reRateAppraisal(anOffice(table), request, wish);
    await table.write(update(gateKey).set({ state: 'FINAL' }).done());
    expect(codeOf(await reRateAppraisal(anOffice(table), request, wish))).toBe('accepted');
    const otherBody = inCalibration({ mark: aMark('key-00001', 'body-2') });
    expect(codeOf(await reRateAppraisal(anOffice(table), otherBody, wish))).toBe('request.key-reused');
    expect(codeOf(await reRateAppraisal(anOffice(table), inCalibration(), wish))).toBe('version.stale');
    expect((await standing(table)).gate.c).toBe(1);
  });

  it('can be the only rating of somebody, with nothing as the first', async () => {
    table = await aTable();
    await calibrating([unrated]);
    const changed = await reRateAppraisal(anOffice(table), inCalibration({ seen: '0' }), wish);
    expect(changed).toMatchObject({
      ok: true,
      value: { assessment: { first: null, predikat: 'SANGAT_BAIK' } },
    });
  });

  it('of a head takes an achievement', async () => {
    table = await aTable();
    await calibrating([{ ...unrated, head: true }]);
    const achieved = { ...wish, workResult: null, achievement: 'BAIK' } as const;
    const changed = await reRateAppraisal(anOffice(table), inCalibration({ seen: '0' }), achieved);
    expect(changed).toMatchObject({
      ok: true,
      value: { assessment: { achievement: 'BAIK', predikat: 'BAIK', achievementSet: { note: wish.reason } } },
    });
  });
});

describe('a re-rating outside calibration', () => {
  it.each(['OPENING', 'OPEN', 'SEALING', 'FINAL'] as const)(
    'is refused while the gate is %s',
    async (state) => {
      await table.write(update(gateKey).set({ state }).done());
      expect(codeOf(await reRateAppraisal(anOffice(table), inCalibration(), wish))).toBe(
        'appraisal.not-calibrating',
      );
    },
  );

  it('is refused whole when the gate became FINAL after it was read', async () => {
    const finalising = interrupted(table, () => table.write(update(gateKey).set({ state: 'FINAL' }).done()));
    expect(codeOf(await reRateAppraisal(anOffice(finalising), inCalibration(), wish))).toBe(
      'appraisal.not-calibrating',
    );
    const { gate, vector, words } = await standing(table);
    expect([gate.c, vector.c, vector.g, words.version, words.first]).toEqual([0, 0, 1, 1, undefined]);
  });

  it('is in the count or refused when many race with the gate becoming FINAL', async () => {
    table = await aTable();
    const people = Array.from({ length: 60 }, (_, at) => idFrom('race', String(at)))
      .map((employee) => ({ ...unrated, employee }))
      .filter((it) => keyOfGate({ ...it, agency: AGENCY, shards: SHARDS }).PK === gateKey.PK)
      .slice(0, 6);
    await calibrating(people);
    const office = anOffice(table);
    const reRatings = people.map((it) =>
      reRateAppraisal(office, inCalibration({ id: appraisalId(it), seen: '0' }), wish),
    );
    await Promise.race(reRatings);
    await table.write(update(gateKey).set({ state: 'FINAL' }).expect({ state: 'CALIBRATING' }).done());
    const codes = (await Promise.all(reRatings)).map(codeOf);
    const rows = await Promise.all(people.map((it) => standing(table, it)));
    const accepted = codes.filter((it) => it === 'accepted').length;
    expect(codes.every((it) => ['accepted', 'appraisal.not-calibrating', 'service.busy'].includes(it))).toBe(
      true,
    );
    expect(accepted).toBeGreaterThan(0);
    expect(rows[0]?.gate.c).toBe(accepted);
    expect(rows.reduce((sum, it) => sum + it.vector.c, 0)).toBe(accepted);
  });

  it('two of the same version: one wins, the other is stale', async () => {
    const other = { ...wish, workResult: 'DI_BAWAH' } as const;
    const both = await Promise.all([
      reRateAppraisal(anOffice(table), inCalibration(), wish),
      reRateAppraisal(anOffice(table), inCalibration(), other),
    ]);
    expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
    expect((await standing(table)).gate.c).toBe(1);
  });
});
