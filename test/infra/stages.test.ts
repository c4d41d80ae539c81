import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './templates.ts';
import { templatesOf } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'stages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function synthesise(name: string, context: object): { status: number | null; said: string; outdir: string } {
  const outdir = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) },
    encoding: 'utf8',
  });
  return { status, said: stderr, outdir };
}

describe('the stage dev', () => {
  it('stands beside prod under names of its own, keeps less for less long, and reserves nothing', () => {
    const { status, said, outdir } = synthesise('dev', { stage: 'dev' });
    expect([status, said]).toEqual([0, '']);
    const templates = templatesOf(outdir);
    expect(Object.keys(templates)).toEqual(
      ['app', 'data', 'watch'].map((it) => `kinerja-dev-${it}.template.json`),
    );
    const text = JSON.stringify(templates);
    // Names of prod are those of dev without the stage in the middle.
    expect(text.match(/"(?:Name|\w+Name)":"kinerja-(?!dev)[^"]*"/g) ?? []).toEqual([]);
    expect(text).not.toContain('ReservedConcurrentExecutions');
    const resources = Object.values(templates).flatMap((it) =>
      Object.values(it['Resources'] as Record<string, { Type: string; Properties: JsonObject }>),
    );
    const locked = resources.filter((it) => 'ObjectLockConfiguration' in (it.Properties ?? {}));
    expect(locked.map((it) => it.Properties['ObjectLockConfiguration'])).toMatchObject([
      { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } } },
    ]);
    const groups = resources.filter((it) => it.Type === 'AWS::Logs::LogGroup');
    expect(new Set(groups.map((it) => it.Properties['RetentionInDays']))).toEqual(new Set([30]));
  });
});

describe('a stage that is none', () => {
  it('is refused by name', () => {
    const { status, said } = synthesise('none', { stage: 'test' });
    expect(status).toBe(1);
    expect(said).toContain('"test" is no stage: use dev or prod');
  });
});

describe('a restored table', () => {
  const STREAM = 'arn:aws:dynamodb:ap-southeast-3:123456789012:table/kinerja-restored/stream/2026-11-24';

  it('takes the place of the product’s own: functions, relay, backups and alarms are about it', () => {
    const { status, said, outdir } = synthesise('restored', {
      restoredTable: 'kinerja-restored',
      restoredStream: STREAM,
    });
    expect([status, said]).toEqual([0, '']);
    const { 'kinerja-app.template.json': app, 'kinerja-data.template.json': data } = templatesOf(outdir);
    const text = JSON.stringify([app, data]);
    expect(text).not.toContain('AWS::DynamoDB::Table');
    expect(text).not.toMatch(/ExportsOutput\w+Table/);
    expect(JSON.stringify(app)).toContain(`"EventSourceArn":"${STREAM}"`);
    const resources = Object.values(app?.['Resources'] as Record<string, { Properties: JsonObject }>);
    const tables = resources.flatMap(
      (it) =>
        (it.Properties['Environment'] as { Variables: JsonObject } | undefined)?.Variables['TABLE_NAME'] ??
        [],
    );
    expect(new Set(tables)).toEqual(new Set(['kinerja-restored']));
  });

  it('is refused without its stream', () => {
    const { status, said } = synthesise('half', { restoredTable: 'kinerja-restored' });
    expect(status).toBe(1);
    expect(said).toContain('restoredTable and restoredStream must be given together');
  });
});
