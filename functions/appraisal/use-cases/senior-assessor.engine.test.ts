import { beforeAll, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { newEmployeeWrites, newSegmentWrite } from '../../organisation/index.ts';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import { AGENCY, putStandingPeriod, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { anActor, ASSESSOR, SENIOR } from '../testing/an-official.ts';
import { anOffice, APPRAISAL, aRequest, callsOf, codeOf, NOW } from '../testing/an-office.ts';
import { getAppraisal } from './get-appraisal.ts';
import { listAppraisals } from './list-appraisals.ts';
import { rateAppraisal } from './rate-appraisal.ts';

let table: Table;
const senior = anActor(SENIOR);

beforeAll(async () => {
  table = await aTable();
  const home = { agency: AGENCY, shards: SHARDS, secret: 'secret' };
  const imported = stamp('EmployeeImported', senior, NOW);
  const assessor = aSegment({ employee: ASSESSOR, assessor: SENIOR });
  await table.transact([
    ...newEmployeeWrites(home, anEmployee({ id: ASSESSOR }), imported),
    newSegmentWrite(home, assessor, imported),
  ]);
  await putStandingPeriod(table, { vectors: [aVector()] });
});

describe("the assessor's own assessor", () => {
  it('reads the appraisal: one call for it, one for the relation, one for the trace', async () => {
    const read = () => getAppraisal(anOffice(table), senior, NOW, APPRAISAL);
    expect(await read()).toMatchObject({ ok: true, value: { assessment: { provisional: true } } });
    expect(await callsOf(table, read)).toBe(3);
  });

  it('sees the team of the assessor', async () => {
    const query = { period: '2026-Q4', assessor: ASSESSOR, limit: 50 };
    expect(await listAppraisals(anOffice(table), senior, NOW, query)).toMatchObject({
      ok: true,
      value: { items: [{ id: APPRAISAL }] },
    });
  });

  it('does not rate', async () => {
    const wish = { workResult: 'SESUAI', workBehaviour: 'SESUAI', note: 'Baik.' } as const;
    const request = aRequest({ actor: senior });
    expect(codeOf(await rateAppraisal(anOffice(table), request, wish))).toBe('access.not-yours');
  });
});
