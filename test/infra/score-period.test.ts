import { describe, expect, it } from 'vitest';
import { faultsOf, runWorkflow, stepsCalled, workflowOf } from './run-workflow.ts';

const scorePeriod = workflowOf('score-period');
const cost = { sdkCalls: 1, readUnits: 0, writeUnits: 0 };

describe('the workflow score-period', () => {
  it('is valid ASL, and calls exactly the steps that it names', () => {
    expect(faultsOf(scorePeriod)).toBe('');
    expect(stepsCalled(scorePeriod)).toEqual([...scorePeriod.steps].sort());
  });

  it('hands the rule set that the period has pinned to every shard', async () => {
    const { status, calls } = await runWorkflow(scorePeriod, ({ step }) =>
      step === 'step-plan-scoring'
        ? { shards: [0, 1, 2], concurrency: 2, rules: 'permenpanrb-6-2022@1', cost }
        : { cost },
    );
    expect(status).toBe('SUCCEEDED');
    const sealed = calls.filter((it) => it.step === 'step-seal-shard').map((it) => it.payload);
    expect(sealed.map((it) => it['shard']).toSorted()).toEqual([0, 1, 2]);
    for (const payload of sealed)
      expect(payload).toMatchObject({
        agency: 'binjai',
        period: '2026-Q4',
        rules: 'permenpanrb-6-2022@1',
      });
  });
});
