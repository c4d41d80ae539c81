import { describe, expect, it } from 'vitest';
import { faultsOf, runWorkflow, stepsCalled, workflowOf } from './run-workflow.ts';

const writeRecaps = workflowOf('write-recaps');
const cost = { sdkCalls: 1, readUnits: 0, writeUnits: 0 };
const report = (id: string) => ({ id, recap: 'KOTA', name: 'x', path: ['x'], format: 'CSV', size: 1 });

const run = (batches: object[]) =>
  runWorkflow(writeRecaps, ({ step, payload }) => {
    if (step === 'step-plan-recaps') return { batches, cost };
    if (step === 'step-finish-recaps') return { reports: 1, cost };
    const recaps = payload['recaps'] as string[];
    return { reports: recaps.map((it) => report(`${it}.csv`)), cost };
  });

describe('the workflow write-recaps', () => {
  it('is valid ASL', () => expect(faultsOf(writeRecaps)).toBe(''));

  it('names every step that it calls, and calls every step that it names', () => {
    expect(stepsCalled(writeRecaps)).toEqual([...writeRecaps.steps].sort());
  });

  it('writes each batch and hands every report and every cost to the last step', async () => {
    const { status, calls } = await run([{ recaps: ['KOTA'] }, { recaps: ['DINKES', 'DISDIK'] }]);
    expect(status).toBe('SUCCEEDED');
    const written = calls.filter((it) => it.step === 'step-write-recap').map((it) => it.payload);
    expect(written).toContainEqual({ agency: 'binjai', period: '2026-Q4', recaps: ['DINKES', 'DISDIK'] });
    expect(calls.at(-1)).toMatchObject({
      step: 'step-finish-recaps',
      payload: {
        agency: 'binjai',
        period: '2026-Q4',
        reports: [report('KOTA.csv'), report('DINKES.csv'), report('DISDIK.csv')],
        costs: [cost, cost, cost],
        execution: 'binjai_2026-Q4_write-recaps_1',
      },
    });
  });

  it('hands over a list also where there is one report, or none', async () => {
    expect((await run([{ recaps: ['KOTA'] }])).calls.at(-1)?.payload['reports']).toEqual([
      report('KOTA.csv'),
    ]);
    const { status, calls } = await run([]);
    expect([status, calls.at(-1)?.payload['reports'], calls.at(-1)?.payload['costs']]).toEqual([
      'SUCCEEDED',
      [],
      [cost],
    ]);
  });
});
