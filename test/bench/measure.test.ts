import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asserted, growthOf, missed, ratioOf, reported } from './measure.ts';
import { tableText } from './print.ts';

const within = asserted('calls', 2, 2, 'SDK calls');
const above = asserted('units', 1.051, 1.05, 'write units');
const slow = reported('import', 3.2, 1.6, 'ratio');

describe('a run of the bench', () => {
  it('misses what is asserted and above its goal, or no number at all', () => {
    const lost = asserted('nothing', Number.NaN, 1, 'ratio');
    expect(missed([within, above, slow, lost])).toEqual([above, lost]);
  });

  it('tells each measure on a line, with its goal and how it stands to it', () => {
    expect(tableText([within, above, slow]).split('\n')).toEqual([
      'measure  value  goal  unit',
      'calls        2     2  SDK calls    asserted  kept',
      'units    1.051  1.05  write units  asserted  MISSED',
      'import     3.2   1.6  ratio        reported  above',
    ]);
  });

  it('ends with a sentence on an option that it does not know', () => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [run, '--only', 'weather']);
    expect([status, stdout.toString()]).toEqual([2, '']);
    expect(stderr.toString()).toContain('--only with one of: close,');
  });
});

describe('growth', () => {
  it('is 1 where the value grows as the size does, 0 where it stays, 2 where it squares', () => {
    const small = { size: 500, value: 20 };
    expect(growthOf(small, { size: 5_000, value: 200 })).toBeCloseTo(1);
    expect(growthOf(small, { size: 5_000, value: 20 })).toBe(0);
    expect(growthOf(small, { size: 5_000, value: 2_000 })).toBeCloseTo(2);
  });
});

describe('a ratio of times', () => {
  it('is above one where the first takes longer, and takes both in turn', async () => {
    const turns: string[] = [];
    const work = (name: string, steps: number) => (): void => {
      turns.push(name);
      for (let sum = 0, n = 0; n < steps; n++) sum += Math.sqrt(n);
    };
    expect(await ratioOf(3, work('long', 5_000_000), work('short', 5_000))).toBeGreaterThan(1);
    expect(turns.join(' ')).toBe('long short long short long short');
  });
});
