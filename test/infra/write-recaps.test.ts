import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import { createStepFunctions } from '../../infra/local/stepfunctions/index.ts';

const writeRecaps = CAPABILITIES.flatMap((it) => it.workflows).find((it) => it.name === 'write-recaps');
if (writeRecaps === undefined) throw new Error('there is no workflow write-recaps');
const { steps, definition: asl } = writeRecaps;

// The package has no types.
const validate = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
  isValid: boolean;
  errorsText: () => string;
};

const arn = 'arn:aws:states:ap-southeast-3:123456789012:stateMachine:write-recaps';
const directory = mkdtempSync(join(tmpdir(), 'write-recaps-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const cost = { sdkCalls: 1, readUnits: 0, writeUnits: 0 };
const report = (id: string) => ({ id, recap: 'KOTA', name: 'x', path: ['x'], format: 'CSV', size: 1 });

/** The definition with an ARN for every step, as the template gives it. */
function definition(): unknown {
  const text = JSON.stringify(asl).replace(
    /\$\{(step-[a-z-]+)\}/g,
    (_, step: string) => `arn:aws:lambda:ap-southeast-3:123456789012:function:${step}`,
  );
  return JSON.parse(text);
}

type Call = { step: string; payload: Record<string, unknown> };

async function run(batches: object[]): Promise<{ status: string; calls: Call[] }> {
  const calls: Call[] = [];
  const service = createStepFunctions({
    machines: [{ arn, name: 'write-recaps', type: 'STANDARD', definition: definition() }],
    directory: mkdtempSync(join(directory, 'run-')),
    wait: () => Promise.resolve(),
    invoke: (functionArn, given) => {
      const step = functionArn.split(':').at(-1) ?? '';
      const payload = given as Record<string, unknown>;
      calls.push({ step, payload });
      if (step === 'step-plan-recaps') return Promise.resolve({ payload: { batches, cost } });
      if (step === 'step-finish-recaps') return Promise.resolve({ payload: { reports: 1, cost } });
      const recaps = payload['recaps'] as string[];
      return Promise.resolve({ payload: { reports: recaps.map((it) => report(`${it}.csv`)), cost } });
    },
  });
  const input = JSON.stringify({ agency: 'binjai', period: '2026-Q4' });
  const name = 'binjai_2026-Q4_write-recaps_1';
  const { executionArn } = await service.start({ stateMachineArn: arn, name, input });
  await service.idle();
  const { status } = await service.describe(executionArn);
  return { status, calls };
}

describe('the workflow write-recaps', () => {
  it('is valid ASL', () => {
    const { isValid, errorsText } = validate(definition());
    expect(isValid, errorsText()).toBe(true);
  });

  it('names every step that it calls, and calls every step that it names', () => {
    const called = JSON.stringify(asl).matchAll(/\$\{(step-[a-z-]+)\}/g);
    expect([...called].map((it) => it[1]).sort()).toEqual([...steps].sort());
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
