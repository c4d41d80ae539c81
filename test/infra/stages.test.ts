import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const STREAM = 'arn:aws:dynamodb:ap-southeast-3:123456789012:table/restored-table/stream/2026-11-24';

/** The stage dev, over a table that was restored: what neither changes must be as in prod. */
let templates: Record<string, JsonObject>;
let resources: Resource[];
type Resource = { Type: string; Properties: JsonObject };
beforeAll(() => {
  const { status, said, outdir } = synthesise('dev', {
    stage: 'dev',
    restoredTable: 'restored-table',
    restoredStream: STREAM,
  });
  expect([status, said]).toEqual([0, '']);
  templates = templatesOf(outdir);
  resources = Object.values(templates).flatMap((it) =>
    Object.values(it['Resources'] as Record<string, Resource>),
  );
});

describe('the stage dev', () => {
  it('stands beside prod under names of its own', () => {
    expect(Object.keys(templates)).toEqual(
      ['app', 'data', 'watch'].map((it) => `kinerja-dev-${it}.template.json`),
    );
    const names = JSON.stringify(templates).match(/"(?:Name|\w+Name)":"kinerja[^"]*"/g) ?? [];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((it) => !it.includes(':"kinerja-dev'))).toEqual([]);
  });

  it('keeps less for less long, and reserves nothing', () => {
    const ofType = (type: string): JsonObject[] =>
      resources.filter((it) => it.Type === type).map((it) => it.Properties);
    expect(new Set(ofType('AWS::Logs::LogGroup').map((it) => it['RetentionInDays']))).toEqual(new Set([30]));
    const locked = ofType('AWS::S3::Bucket').filter((it) => 'ObjectLockConfiguration' in it);
    expect(locked.map((it) => it['ObjectLockConfiguration'])).toMatchObject([
      { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } } },
    ]);
    expect(JSON.stringify(templates)).not.toContain('ReservedConcurrentExecutions');
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
  it('takes the place of the product’s own: functions, relay and backups are about it', () => {
    expect(resources.filter((it) => it.Type === 'AWS::DynamoDB::Table')).toEqual([]);
    const text = JSON.stringify(templates);
    expect(text).not.toMatch(/ExportsOutput\w+Table/);
    expect(text).toContain(`"EventSourceArn":"${STREAM}"`);
    const tables = resources.flatMap(
      (it) =>
        (it.Properties['Environment'] as { Variables: JsonObject } | undefined)?.Variables['TABLE_NAME'] ??
        [],
    );
    expect(new Set(tables)).toEqual(new Set(['restored-table']));
    const [selection] = resources.filter((it) => it.Type === 'AWS::Backup::BackupSelection');
    expect(JSON.stringify(selection?.Properties)).toContain('table/restored-table');
  });

  it('is refused without its stream', () => {
    const { status, said } = synthesise('half', { restoredTable: 'restored-table' });
    expect(status).toBe(1);
    expect(said).toContain('restoredTable and restoredStream must be given together');
  });
});
