import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { resultSentenceOf as sentenceOf } from '../../../shared/messages/explanations/result-sentences.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { resultOf } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { encodeHead, encodeVersion } from '../../skp/store/item.ts';
import { aContent, aSkp } from '../../skp/testing/a-skp.ts';
import { ASSESSOR, anActor, EMPLOYEE, STRANGER } from '../testing/an-official.ts';
import { anOffice, anOfficer, APPRAISAL, callsOf, codeOf, NOW } from '../testing/an-office.ts';
import { explainAppraisal } from './explain-appraisal.ts';
import { getAppraisal } from './get-appraisal.ts';

const RULES = RULE_SETS[0].id;
let table: Table;
const read = (actor: Actor, id = APPRAISAL) =>
  explainAppraisal({ ...anOffice(table), sentenceOf }, actor, NOW, id);
const traces = () => table.queryAll({ partition: `A#${AGENCY}#E#${EMPLOYEE}`, prefix: 'ACCESS#' });

const open = aVector({
  r: 1,
  g: 1,
  iki: [anIki({ realisation: 108_000 })],
  rating: { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 },
});
const sealed = { ...open, run: open.period, result: resultOf(open, RULES) };

beforeEach(async () => {
  table = await aTable();
  const skp = aSkp({ state: 'DITETAPKAN', agreed: 1, working: 0, plans: { '2026': 1 } });
  const mark = stamp('SkpAgreed', anActor(ASSESSOR), NOW);
  await table.write(put(encodeHead(skp, mark)).done());
  await table.write(put(encodeVersion(skp, 1, aContent(), skp.saved)).done());
  await putStandingPeriod(table, { state: 'DELIVERED', vectors: [sealed] });
});

describe('explaining a result', () => {
  it('costs the employee two calls, and tells what was sealed with the value of the SKP and what is suggested', async () => {
    expect(await callsOf(table, () => read(anActor(EMPLOYEE)))).toBe(2);
    expect(await traces()).toEqual([]);
    expect(await read(anActor(EMPLOYEE))).toMatchObject({
      ok: true,
      value: {
        id: APPRAISAL,
        sealed: true,
        provisional: false,
        explained: {
          predikat: sealed.result.predikat,
          indicative: sealed.result.indicative,
          workResult: { given: 'SESUAI', used: 'SESUAI', suggested: 'SESUAI' },
          skpValue: { main: 8_000, additional: 0, total: 8_000 },
          explanation: { ruleSet: RULES },
        },
      },
    });
  });

  it('has the reference that stands on the appraisal', async () => {
    const explained = await read(anActor(EMPLOYEE));
    const view = await getAppraisal(anOffice(table), anActor(EMPLOYEE), NOW, APPRAISAL);
    if (!explained.ok || !view.ok) throw new Error('refused');
    expect(explained.value.explained.decided).toEqual(view.value.assessment?.explanation);
  });

  it('is refused to the employee until the result is delivered, and open to the assessor, as provisional', async () => {
    await putStandingPeriod(table, { vectors: [open] });
    expect(codeOf(await read(anActor(EMPLOYEE)))).toBe('appraisal.not-delivered');
    expect(codeOf(await read(anOfficer(EMPLOYEE, 'BKPSDM')))).toBe('appraisal.not-delivered');
    expect(await read(anActor(ASSESSOR))).toMatchObject({ value: { sealed: false, provisional: true } });
  });

  it('costs others one call more, which tells the person who read it', async () => {
    expect(await callsOf(table, () => read(anActor(ASSESSOR)))).toBe(3);
    expect((await traces()).map((it) => it.SK)).toEqual([`ACCESS#${NOW}#${ASSESSOR}`]);
  });

  it('ends in 404 for strangers, where nobody is appraised, and in another agency', async () => {
    expect(codeOf(await read(anActor(STRANGER)))).toBe('appraisal.not-found');
    const officer = anOfficer(STRANGER, 'BKPSDM');
    expect(codeOf(await read(officer))).toBe('accepted');
    expect(codeOf(await read(officer, '2026-Q4.aaaaaaaaaaaa.2'))).toBe('appraisal.not-found');
    expect(codeOf(await read({ ...officer, agency: 'medan' }))).toBe('appraisal.not-found');
  });
});
