import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnTopic } from 'aws-cdk-lib/aws-sns';
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Acknowledgement } from '../../infra/config/acknowledgements.ts';
import { ACKNOWLEDGEMENTS } from '../../infra/config/acknowledgements.ts';
import { checkRules } from '../../infra/constructs/checks.ts';
import { readJson } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Report = { pluginReports: { pluginName: string; violations: { ruleName: string }[] }[] };

/** Which rules an app with one open topic is told to have broken; empty when its synthesis ended well. */
function brokenBy(acknowledgements: readonly Acknowledgement[]): string[] {
  const outdir = mkdtempSync(join(folder, 'app-'));
  const app = new App({ outdir });
  new CfnTopic(new Stack(app, 'stack', { env: { region: 'ap-southeast-3' } }), 'Open');
  checkRules(app, acknowledgements);
  try {
    app.synth();
  } catch {
    const { pluginReports } = readJson(join(outdir, 'validation-report.json')) as unknown as Report;
    return pluginReports.flatMap((it) => it.violations.map((one) => one.ruleName)).toSorted();
  }
  return [];
}

const excuse = (...rules: string[]): Acknowledgement => ({
  rules,
  of: /^stack\/Open$/,
  reason: 'nobody listens in a test',
});

describe('cdk-nag', () => {
  it('finds nothing in AWS Solutions, Serverless and NIST 800-53 r5', () => {
    const { pluginReports } = readJson(
      join(inject('assembly'), 'validation-report.json'),
    ) as unknown as Report;
    expect(pluginReports).toEqual([]);
  });

  it('ends the synthesis where it finds something, whichever of the three packs it is', () => {
    const found = brokenBy([]);
    expect(new Set(found.map((it) => it.split('-')[0]))).toEqual(new Set(['AwsSolutions', 'NIST.800.53.R5']));
  });

  it('leaves out what is acknowledged, and only that', () => {
    const found = brokenBy([]);
    expect(brokenBy([excuse(...found)])).toEqual([]);
    const [first = '', ...others] = found;
    expect(brokenBy([excuse(first)])).toEqual(others);
  });

  it('ends the synthesis over an acknowledgement that excuses nothing', () => {
    const found = brokenBy([]);
    expect(brokenBy([excuse(...found), { ...excuse('AwsSolutions-S1'), of: /^none$/ }])).toEqual([
      expect.stringContaining('unused[AwsSolutions-S1') as string,
    ]);
  });
});

describe('every acknowledgement', () => {
  it('says why in a sentence', () => {
    for (const { rules, reason } of ACKNOWLEDGEMENTS) {
      expect(reason, rules.join()).toMatch(/^[A-Z].{30,}\.$/s);
    }
  });
});
