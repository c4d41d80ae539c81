import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { editVector, keyOfGate, keyOfVector } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { ASSESSOR, anActingOfficial, anActor, EMPLOYEE, STRANGER } from '../testing/an-official.ts';
import {
  aMark,
  anOffice,
  anOfficer,
  aRequest,
  callsOf,
  codeOf,
  interrupted,
  standing,
} from '../testing/an-office.ts';
import { getAppraisal } from './get-appraisal.ts';
import { rateAppraisal } from './rate-appraisal.ts';

const wish = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', note: 'Semua target tercapai.' } as const;
const at = { ...aVector(), agency: AGENCY, shards: SHARDS };
const opened = aVector({ p: 2, r: 3, iki: [anIki({ realisation: 120_000 })] });
let table: Table;

beforeEach(async () => {
  table = await aTable();
  await putStandingPeriod(table, { vectors: [opened] });
});

async function reportAgain(): Promise<void> {
  const { vector } = await standing(table);
  const changed = { ...vector, iki: [anIki({ realisation: 60_000 })] };
  await table.write(editVector(at, vector, 'r', changed, stamp('Reported', anActor(EMPLOYEE), at.from)));
}

describe('a rating', () => {
  it('is stored with the versions that it judged, its note beside it, in two calls', async () => {
    const calls = await callsOf(table, () => rateAppraisal(anOffice(table), aRequest(), wish));
    const { vector, words } = await standing(table);
    expect(calls).toBe(2);
    expect(vector).toMatchObject({ g: 1, v: 2, r: 3, p: 2 });
    expect(vector.rating).toEqual({
      workResult: 'SESUAI',
      workBehaviour: 'DI_ATAS',
      plan: 2,
      realisation: 3,
    });
    expect(words.current).toMatchObject({ by: ASSESSOR, note: wish.note, version: 1 });
    expect(words.current?.behalf).toBeUndefined();
  });

  it('is stored with what should be developed, which the answer shows, and says it anew each time', async () => {
    const development = { area: 'Pelayanan publik', proposal: 'Magang di loket pelayanan' };
    const rated = await rateAppraisal(anOffice(table), aRequest(), { ...wish, development });
    expect(rated).toMatchObject({ value: { assessment: { development, current: { development } } } });
    expect((await standing(table)).words.current?.development).toEqual(development);
    const again = await rateAppraisal(anOffice(table), aRequest({ seen: '1' }), wish);
    expect(again).toMatchObject({ value: { assessment: { development: null } } });
  });

  it('answers the provisional predikat with the rules that gave it', async () => {
    const rated = await rateAppraisal(anOffice(table), aRequest(), wish);
    expect(rated).toMatchObject({
      ok: true,
      value: { assessment: { version: 1, predikat: 'BAIK', provisional: true, note: wish.note } },
    });
    expect(rated.ok && rated.value.assessment?.explanation.rules).toContain('predikat-matrix');
  });

  it('by a Plh says for whom', async () => {
    const actor = anActingOfficial(STRANGER, ASSESSOR);
    expect(codeOf(await rateAppraisal(anOffice(table), aRequest({ actor }), wish))).toBe('accepted');
    const { vector, words } = await standing(table);
    expect(words.current).toMatchObject({ by: STRANGER, behalf: ASSESSOR });
    expect(vector.stamp).toContain(`Rated|${STRANGER}|${ASSESSOR}|`);
  });

  it('is given again by the version that it left', async () => {
    await rateAppraisal(anOffice(table), aRequest(), wish);
    const again = { ...wish, workResult: 'DI_ATAS' } as const;
    expect(codeOf(await rateAppraisal(anOffice(table), aRequest({ seen: '1' }), again))).toBe('accepted');
    const { words } = await standing(table);
    expect(words.acts.map((it) => it.workResult)).toEqual(['SESUAI', 'DI_ATAS']);
  });

  it('is flagged when the realisation changes afterwards, and when it judged an older one', async () => {
    const flag = async () => {
      const seen = await getAppraisal(anOffice(table), anActor(ASSESSOR), aRequest().now, aRequest().id);
      return seen.ok && seen.value.assessment?.needsReview;
    };
    await rateAppraisal(anOffice(table), aRequest(), wish);
    expect(await flag()).toBe(false);
    await reportAgain();
    expect(await flag()).toBe(true);
    const judged = { plan: 2, realisation: 3 };
    await rateAppraisal(anOffice(table), aRequest({ seen: '1' }), { ...wish, judged });
    expect(await flag()).toBe(true);
    await rateAppraisal(anOffice(table), aRequest({ seen: '2' }), wish);
    expect(await flag()).toBe(false);
  });
});

describe('who may not rate', () => {
  it('does not learn of the appraisal without a relation, and is told whose it is with one', async () => {
    const codeFor = async (actor: ReturnType<typeof anActor>) =>
      codeOf(await rateAppraisal(anOffice(table), aRequest({ actor }), wish));
    expect(await codeFor(anActor(STRANGER))).toBe('appraisal.not-found');
    expect(await codeFor(anActor(ASSESSOR, { agency: 'medan' }))).toBe('appraisal.not-found');
    expect(await codeFor(anActor(EMPLOYEE))).toBe('access.not-yours');
    expect(await codeFor(anOfficer(STRANGER, 'BKPSDM'))).toBe('access.not-yours');
    expect(await codeFor(anOfficer(STRANGER, 'INSPEKTORAT'))).toBe('access.not-yours');
    expect(await codeFor(anActor(STRANGER, { heads: ['DISDUKCAPIL'] }))).toBe('access.not-yours');
    expect((await standing(table)).vector.g).toBe(0);
  });

  it('may not rate themself by acting for their own assessor', async () => {
    const actor = anActingOfficial(EMPLOYEE, ASSESSOR);
    expect(codeOf(await rateAppraisal(anOffice(table), aRequest({ actor }), wish))).toBe('access.not-yours');
  });
});

describe('a rating at the wrong time', () => {
  it.each([
    ['OPENING', 'period.opening'],
    ['SEALING', 'period.closed'],
    ['CALIBRATING', 'period.closed'],
    ['FINAL', 'period.closed'],
  ] as const)('is refused while the gate is %s', async (state, code) => {
    await table.write(update(keyOfGate(at)).set({ state }).done());
    expect(codeOf(await rateAppraisal(anOffice(table), aRequest(), wish))).toBe(code);
  });

  it('is refused past the deadline for ratings, and accepted until then though realisation has ended', async () => {
    const late = aRequest({ now: '2027-01-21T00:00:00.000Z' });
    expect(codeOf(await rateAppraisal(anOffice(table), late, wish))).toBe('period.past-rating-deadline');
    const between = aRequest({ now: '2027-01-15T00:00:00.000Z' });
    expect(codeOf(await rateAppraisal(anOffice(table), between, wish))).toBe('accepted');
  });

  it('is refused whole when the seal was faster', async () => {
    const seal = async () => {
      await table.write(update(keyOfGate(at)).set({ state: 'SEALING' }).done());
      await table.write(update(keyOfVector(at)).set({ run: at.period, z: '-' }).done());
    };
    const sealing = interrupted(table, seal);
    expect(codeOf(await rateAppraisal(anOffice(sealing), aRequest(), wish))).toBe('period.closed');
    const { vector, words } = await standing(table);
    expect([vector.g, vector.rating, words.version]).toEqual([0, null, 0]);
  });
});

describe('two ratings', () => {
  it('of the same version: one wins, the other is stale', async () => {
    const other = { ...wish, workResult: 'DI_BAWAH' } as const;
    const codes = await Promise.all([
      rateAppraisal(anOffice(table), aRequest(), wish),
      rateAppraisal(anOffice(table), aRequest(), other),
    ]);
    expect(codes.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
    const { vector, words } = await standing(table);
    expect([vector.g, words.version, words.acts.length]).toEqual([1, 1, 1]);
    expect(words.current?.workResult).toBe(vector.rating?.workResult);
  });

  it('under one key are one: eight at once are all answered with it', async () => {
    const request = aRequest({ mark: aMark('key-00001') });
    const all = await Promise.all(
      Array.from({ length: 8 }, () => rateAppraisal(anOffice(table), request, wish)),
    );
    expect(all.map(codeOf)).toEqual(Array.from({ length: 8 }, () => 'accepted'));
    expect((await standing(table)).vector.g).toBe(1);
  });

  it('under one key with another body are refused, and a replay after the close still finds itself', async () => {
    const request = aRequest({ mark: aMark('key-00001') });
    await rateAppraisal(anOffice(table), request, wish);
    const otherBody = aRequest({ mark: aMark('key-00001', 'body-2') });
    expect(codeOf(await rateAppraisal(anOffice(table), otherBody, wish))).toBe('request.key-reused');
    await table.write(update(keyOfGate(at)).set({ state: 'FINAL' }).done());
    const replayed = await rateAppraisal(anOffice(table), request, wish);
    expect(replayed).toMatchObject({ ok: true, value: { assessment: { version: 1, note: wish.note } } });
  });
});
