import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { keyOfPeriod } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { encodeHead } from '../../skp/store/item.ts';
import { aSkp } from '../../skp/testing/a-skp.ts';
import { ASSESSOR, anActor, EMPLOYEE, STRANGER } from '../testing/an-official.ts';
import { anOffice, anOfficer, APPRAISAL, aRequest, callsOf, codeOf, NOW } from '../testing/an-office.ts';
import { getAppraisal } from './get-appraisal.ts';
import { rateAppraisal } from './rate-appraisal.ts';

let table: Table;
const read = (actor: Actor, id = APPRAISAL) => getAppraisal(anOffice(table), actor, NOW, id);
const traces = () => table.queryAll({ partition: `A#${AGENCY}#E#${EMPLOYEE}`, prefix: 'ACCESS#' });

beforeEach(async () => {
  table = await aTable();
  await putStandingPeriod(table, { vectors: [aVector()] });
  const wish = { workResult: 'SESUAI', workBehaviour: 'SESUAI', note: 'Baik.' } as const;
  await rateAppraisal(anOffice(table), aRequest(), wish);
});

describe('reading an appraisal', () => {
  it('costs the employee one call, leaves no trace, and shows the result once it is delivered', async () => {
    expect(await callsOf(table, () => read(anActor(EMPLOYEE)))).toBe(1);
    expect(await traces()).toEqual([]);
    const before = await read(anActor(EMPLOYEE));
    expect(before).toMatchObject({ ok: true, value: { state: 'OPEN', planVersion: 1 } });
    expect(before.ok && before.value.assessment).toBeUndefined();
    await table.write(
      put({ ...keyOfPeriod(AGENCY, '2026-Q4'), state: 'DELIVERED', rules: RULE_SETS[0].id }).done(),
    );
    expect(await read(anActor(EMPLOYEE))).toMatchObject({
      value: { assessment: { predikat: 'BAIK', provisional: false, note: 'Baik.' } },
    });
  });

  it('says how many indicators of the plan are in words, from the head of the SKP in the same call', async () => {
    const skp = aSkp({
      state: 'DITETAPKAN',
      agreed: 1,
      working: 0,
      plans: { '2026': 1 },
      inWords: { '1': [2, 5] },
    });
    const mark = stamp('SkpAgreed', anActor(ASSESSOR), NOW);
    await table.write(put(encodeHead(skp, mark)).done());
    expect(await callsOf(table, () => read(anActor(ASSESSOR)))).toBe(2);
    expect(await read(anActor(ASSESSOR))).toMatchObject({
      value: { assessment: { indicative: { scored: 0, missing: 1, notMeasured: 2 } } },
    });
    await putStandingPeriod(table, { vectors: [aVector({ p: 0, iki: [] })] });
    expect(await read(anActor(ASSESSOR))).toMatchObject({
      value: { assessment: { planMissing: true, indicative: { notMeasured: 0 } } },
    });
  });

  it('shows an officer their own appraisal as to any employee', async () => {
    const own = await read(anOfficer(EMPLOYEE, 'BKPSDM'));
    expect(own.ok && own.value.assessment).toBeUndefined();
    expect(await traces()).toEqual([]);
  });

  it('costs others one call more, which tells the person who read it', async () => {
    expect(await callsOf(table, () => read(anActor(ASSESSOR)))).toBe(2);
    expect((await traces()).map((it) => it.SK)).toEqual([`ACCESS#${NOW}#${ASSESSOR}`]);
  });

  it.each(['BKPSDM', 'INSPEKTORAT', 'TIM_PENGELOLA_KINERJA'] as const)('is open to %s', async (role) => {
    expect(await read(anOfficer(STRANGER, role))).toMatchObject({
      ok: true,
      value: { assessment: { predikat: 'BAIK', provisional: true } },
    });
  });

  it('is open to who heads the unit or one above it, and to nobody else', async () => {
    expect(codeOf(await read(anActor(STRANGER, { heads: ['DISDUKCAPIL'] })))).toBe('accepted');
    expect(codeOf(await read(anActor(STRANGER, { heads: ['DINKES'] })))).toBe('appraisal.not-found');
    expect(codeOf(await read(anActor(STRANGER)))).toBe('appraisal.not-found');
    expect(codeOf(await read(anOfficer(STRANGER, 'ADMIN_OPD')))).toBe('appraisal.not-found');
  });

  it('ends in 404 where nobody is appraised, and in another agency', async () => {
    const officer = anOfficer(STRANGER, 'BKPSDM');
    expect(codeOf(await read(officer, '2026-Q4.aaaaaaaaaaaa.2'))).toBe('appraisal.not-found');
    expect(codeOf(await read(officer, '2031-Q1.aaaaaaaaaaaa.1'))).toBe('appraisal.not-found');
    expect(codeOf(await read({ ...officer, agency: 'medan' }))).toBe('appraisal.not-found');
  });
});
