import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Vector } from '../../periods/index.ts';
import { decodeVector, editVector, keyOfVector } from '../../periods/index.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { partsOfId } from '../domain/skp.ts';
import { aContent, anIki, anIkiInWords, anRhk, exactly } from '../testing/a-skp.ts';
import { anActor, aYear, ASSESSOR, NOW, placeIn, putGate, seal, STRANGER } from '../testing/a-year.ts';
import {
  accepted,
  agreed,
  amended,
  asked,
  assessor,
  codeOf,
  employee,
  SKP,
  submitted,
  useCasesOn,
} from '../testing/acts.ts';
import { readAgreedPlan } from './agreed-plan.ts';
import type { SkpUseCases } from './skp-use-cases.ts';

async function vectorIn(table: Table, period: string): Promise<Vector> {
  const item = await table.get(keyOfVector(placeIn(period)), { strong: true });
  if (item === undefined) throw new Error(`no vector in ${period}`);
  return decodeVector(item);
}

describe('the agreement of an SKP', () => {
  let table: Table;
  let skp: SkpUseCases;

  beforeEach(async () => {
    table = await aTable();
    skp = useCasesOn(table);
    await aYear(table);
  });

  it('puts the plan into the year, five targets an indicator, and into the open quarter, one', async () => {
    const shown = await agreed(skp);
    expect(shown.skp).toMatchObject({ state: 'DITETAPKAN', agreed: 1, working: 0, v: 4 });
    const year = await vectorIn(table, '2026');
    const quarter = await vectorIn(table, '2026-Q4');
    expect([year.p, year.v, quarter.p, quarter.v]).toEqual([1, 2, 1, 2]);
    expect(year.iki[0]?.targets).toEqual([12, 12, 12, 12, 48].map(exactly));
    expect(quarter.iki).toEqual([
      {
        number: 1,
        kind: 'UTAMA',
        direction: 'NORMAL',
        aggregation: 'JUMLAH',
        cannotExceed: false,
        weight: 0,
        targets: [exactly(12)],
        realisation: null,
      },
    ]);
  });

  it('leaves a quarter past batas realisasi with the plan that it has', async () => {
    await agreed(skp);
    expect(await vectorIn(table, '2026-Q3')).toMatchObject({ p: 0, v: 1, iki: [] });
  });

  it('takes one BatchGet and one transaction', async () => {
    await submitted(skp);
    const before = table.meter.sdkCalls;
    accepted(await skp.agree(asked(assessor, 3)));
    expect(table.meter.sdkCalls - before).toBe(2);
  });

  it('is refused while a period of the year opens, with a time to come back', async () => {
    await submitted(skp);
    await putGate(table, '2026-Q1', 'OPENING');
    const result = await skp.agree(asked(assessor, 3));
    expect(result).toMatchObject({
      refusal: { code: 'period.opening', values: { period: '2026-Q1', retryAfter: 3 } },
    });
  });

  it('keeps the plan of a quarter whose gate is closed', async () => {
    await submitted(skp);
    await putGate(table, '2026-Q4', 'SEALING');
    accepted(await skp.agree(asked(assessor, 3)));
    expect((await vectorIn(table, '2026-Q4')).p).toBe(0);
    expect((await vectorIn(table, '2026')).p).toBe(1);
  });

  it('is too late when neither the year nor a quarter is before batas realisasi', async () => {
    await submitted(skp);
    const late = '2027-01-20T00:00:00.000Z';
    expect(codeOf(await skp.agree(asked(assessor, 3, { now: late })))).toBe(
      'period.past-realisation-deadline',
    );
  });

  it('is possible while only a quarter remains', async () => {
    await submitted(skp);
    await putGate(table, '2026', 'SEALING');
    accepted(await skp.agree(asked(assessor, 3)));
    expect((await vectorIn(table, '2026')).p).toBe(0);
    expect((await vectorIn(table, '2026-Q4')).p).toBe(1);
  });

  it('is refused in a year that is closed altogether', async () => {
    await submitted(skp);
    await putGate(table, '2026', 'FINAL');
    await putGate(table, '2026-Q4', 'FINAL');
    expect(codeOf(await skp.agree(asked(assessor, 3)))).toBe('period.closed');
  });

  it('leaves out a vector that is sealed', async () => {
    await submitted(skp);
    await seal(table, '2026-Q4');
    accepted(await skp.agree(asked(assessor, 3)));
    expect(await vectorIn(table, '2026-Q4')).toMatchObject({ p: 0, iki: [] });
  });

  it('a second time is refused with who must act', async () => {
    await agreed(skp);
    const second = await skp.agree(asked(assessor, 4));
    expect(second).toMatchObject({
      refusal: {
        code: 'skp.wrong-state',
        values: { state: 'DITETAPKAN', who: 'pegawai yang bersangkutan' },
      },
    });
    expect((await vectorIn(table, '2026')).p).toBe(1);
  });

  it('asked eight times at once under one key has one effect and one answer', async () => {
    await submitted(skp);
    const mark = { key: 'agree-once-1', body: 'body' };
    const all = await Promise.all(Array.from({ length: 8 }, () => skp.agree(asked(assessor, 3, { mark }))));
    expect(all.map((it) => accepted(it).skp.v)).toEqual(Array.from({ length: 8 }, () => 4));
    expect(await vectorIn(table, '2026')).toMatchObject({ p: 1, v: 2 });
  });

  it('by two people at once, the assessor and the one acting for them, succeeds for one of them', async () => {
    await submitted(skp);
    const acting = anActor(STRANGER, {
      delegations: [
        { id: 'd1', behalf: ASSESSOR, as: 'PLH', from: '2026-11-01', to: '2026-11-30', decree: 'SK-1' },
      ],
    });
    const both = await Promise.all([skp.agree(asked(assessor, 3)), skp.agree(asked(acting, 3))]);
    expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
    expect((await vectorIn(table, '2026')).p).toBe(1);
  });

  it('by the one acting for the assessor is stamped with both', async () => {
    await submitted(skp);
    const delegation = { id: 'd1', behalf: ASSESSOR, as: 'PLT' as const, decree: 'SK-1' };
    const acting = anActor(STRANGER, {
      delegations: [{ ...delegation, from: '2026-11-01', to: '2026-11-30' }],
    });
    accepted(await skp.agree(asked(acting, 3)));
    const vector = await vectorIn(table, '2026-Q4');
    expect(unpackStamp(vector.stamp ?? '')).toMatchObject({ by: STRANGER, behalf: ASSESSOR });
  });

  it('against a withdrawal at the same time: one of them happens', async () => {
    await submitted(skp);
    const both = await Promise.all([skp.agree(asked(assessor, 3)), skp.withdraw(asked(employee, 3))]);
    expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
  });

  it('of an amendment keeps what was reported for an indicator that stays, and drops the others', async () => {
    await agreed(skp, aContent({ rhk: [anRhk({ iki: [anIki(), anIki({ number: 2 })] })] }));
    const seen = await vectorIn(table, '2026-Q4');
    const iki = seen.iki.map((it) => ({ ...it, realisation: it.number * 10_000 }));
    const at = placeIn('2026-Q4');
    const edit = editVector(at, seen, 'r', { ...seen, iki }, stamp('RealisationSaved', employee, NOW));
    expect((await table.transact([edit])).ok).toBe(true);
    const content = aContent({ rhk: [anRhk({ iki: [anIki({ number: 2 }), anIki({ number: 3 })] })] });
    const shown = await amended(skp, 4, content);
    expect(shown.skp).toMatchObject({ agreed: 2, retired: [1] });
    const vector = await vectorIn(table, '2026-Q4');
    expect(vector).toMatchObject({ p: 2, r: 1 });
    expect(vector.iki.map((it) => [it.number, it.realisation])).toEqual([
      [2, 20_000],
      [3, null],
    ]);
  });

  it('of an amendment changes only what is still open; the old version stays readable', async () => {
    await agreed(skp);
    await putGate(table, '2026-Q4', 'CALIBRATING');
    const content = aContent({ rhk: [anRhk({ text: 'Terlayaninya warga' })] });
    await amended(skp, 4, content);
    expect((await vectorIn(table, '2026-Q4')).p).toBe(1);
    expect((await vectorIn(table, '2026')).p).toBe(2);
    const old = accepted(await skp.getVersion(employee, NOW, SKP, 1));
    expect(old.content.rhk[0]?.text).toBe('Terlayaninya permohonan dokumen kependudukan');
    expect(accepted(await skp.getVersion(employee, NOW, SKP, 2)).content).toEqual(content);
  });

  it('gives the vectors no part of an indicator in words', async () => {
    const iki = [anIki({ number: 3 }), anIkiInWords({ number: 1 })];
    const shown = await agreed(skp, aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki })] }));
    expect(shown.skp.inWords).toEqual({ '1': [1] });
    for (const period of ['2026', '2026-Q4']) {
      const vector = await vectorIn(table, period);
      expect([vector.p, vector.iki.map((it) => it.number)]).toEqual([1, [3]]);
    }
  });

  it('of a plan wholly in words makes a plan without numbers', async () => {
    const content = aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki: [anIkiInWords()] })] });
    await agreed(skp, content);
    const item = await table.get(keyOfVector(placeIn('2026-Q4')), { strong: true });
    expect(item).not.toHaveProperty('k');
    expect(await vectorIn(table, '2026-Q4')).toMatchObject({ p: 1, iki: [] });
    const read = await readAgreedPlan(table, { agency: 'binjai', ...partsOfId(SKP) }, '2026-Q4');
    expect(read.plan).toMatchObject({ version: 1, form: 'JA_JF', agreedAt: NOW, content });
    expect([...read.plan.iki.keys()]).toEqual([9]);
  });

  it('of an amendment that turns a number into words takes the number out, and does not retire it', async () => {
    await agreed(skp, aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki: [anIki()] })] }));
    const words = anIkiInWords({ number: 1 });
    const shown = await amended(skp, 4, aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki: [words] })] }));
    expect(shown.skp).toMatchObject({ inWords: { '2': [1] }, retired: [] });
    expect(await vectorIn(table, '2026-Q4')).toMatchObject({ p: 2, iki: [] });
  });

  it('happens a third time too', async () => {
    await agreed(skp);
    await amended(skp, 4, aContent());
    const shown = await amended(skp, 8, aContent({ behaviour: {} }));
    expect(shown.skp).toMatchObject({ agreed: 3, v: 12 });
    expect((await vectorIn(table, '2026')).p).toBe(3);
    expect(accepted(await skp.get(employee, NOW, SKP)).content?.behaviour).toEqual({});
  });

  it('is decided anew when a realisation is saved between its reads and its write', async () => {
    await agreed(skp);
    accepted(await skp.amend(asked(employee, 4)));
    accepted(await skp.submit(asked(employee, 5)));
    const seen = await vectorIn(table, '2026-Q4');
    const slow: Table = {
      ...table,
      transact: async (writes) => {
        const iki = seen.iki.map((it) => ({ ...it, realisation: 70_000 }));
        const edit = editVector(
          placeIn('2026-Q4'),
          seen,
          'r',
          { ...seen, iki },
          stamp('RealisationSaved', employee, NOW),
        );
        await table.transact([edit]);
        return table.transact(writes);
      },
    };
    accepted(await useCasesOn(slow).agree(asked(assessor, 6)));
    expect(await vectorIn(table, '2026-Q4')).toMatchObject({ p: 2, r: 1, iki: [{ realisation: 70_000 }] });
  });

  it('is refused when a quarter begins to open between its reads and its write', async () => {
    await submitted(skp);
    const slow: Table = {
      ...table,
      transact: async (writes) => {
        await putGate(table, '2026-Q2', 'OPENING');
        return table.transact(writes);
      },
    };
    expect(codeOf(await useCasesOn(slow).agree(asked(assessor, 3)))).toBe('period.opening');
    expect((await vectorIn(table, '2026')).p).toBe(0);
  });

  it('needs no vector in a quarter in which the segment was not held', async () => {
    await putGate(table, '2026-Q1');
    await submitted(skp);
    accepted(await skp.agree(asked(assessor, 3)));
    expect(await table.get(keyOfVector(placeIn('2026-Q1')))).toBeUndefined();
  });

  it('by the employee, or by somebody else’s assessor, is not theirs or not found', async () => {
    await submitted(skp);
    const mine = await skp.agree(asked(employee, 3));
    expect(mine).toMatchObject({ refusal: { code: 'access.not-yours', values: { who: 'pejabat penilai' } } });
    expect(codeOf(await skp.agree(asked(anActor(STRANGER), 3)))).toBe('skp.not-found');
  });
});
