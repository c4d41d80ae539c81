import { describe, expect, it } from 'vitest';
import { faultsOf, runWorkflow, stepsCalled, workflowOf } from './run-workflow.ts';

const writeDocuments = workflowOf('write-documents');
const cost = { sdkCalls: 1, readUnits: 0, writeUnits: 0 };

const run = (batches: number[], bundles: number[]) =>
  runWorkflow(writeDocuments, ({ step, payload }) => {
    if (step === 'step-plan-documents') return { batches, bundles, cost };
    if (step === 'step-write-documents') return { made: 2, cost };
    if (step === 'step-bundle-documents') return { size: 100 + Number(payload['bundle']), cost };
    return { documents: 4, cost };
  });

describe('the workflow write-documents', () => {
  it('is valid ASL', () => expect(faultsOf(writeDocuments)).toBe(''));

  it('names every step that it calls, and calls every step that it names', () => {
    expect(stepsCalled(writeDocuments)).toEqual([...writeDocuments.steps].sort());
  });

  it('makes every batch before the first ZIP, and hands sizes and costs to the last step', async () => {
    const { status, calls } = await run([0, 1], [0, 1]);
    expect(status).toBe('SUCCEEDED');
    expect(calls.map((it) => it.step)).toEqual([
      'step-plan-documents',
      'step-write-documents',
      'step-write-documents',
      'step-bundle-documents',
      'step-bundle-documents',
      'step-finish-documents',
    ]);
    expect(calls.at(-1)?.payload).toMatchObject({
      zips: [100, 101],
      batches: 2,
      costs: [cost, cost, cost, cost, cost],
      execution: 'binjai_2026-Q4_write-documents_1',
    });
  });

  it('hands over lists also of one and of none', async () => {
    expect((await run([0], [0])).calls.at(-1)?.payload).toMatchObject({ zips: [100], batches: 1 });
    const { status, calls } = await run([], []);
    expect(status).toBe('SUCCEEDED');
    expect(calls.at(-1)?.payload).toMatchObject({ zips: [], batches: 0, costs: [cost] });
  });
});
