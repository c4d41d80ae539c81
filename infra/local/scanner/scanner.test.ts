import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectTaggingCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalS3 } from '../s3/testing/a-local-s3.ts';
import { aLocalS3, credentials, region } from '../s3/testing/a-local-s3.ts';
import { createScanner, openObjects } from './index.ts';
import type { Plan, Scanner, ScannerOptions } from './index.ts';
import type { ScanResult } from './scan-result.ts';
import { aZip, EICAR, locked } from './testing/archives.ts';

const ARN = 'arn:aws:guardduty:ap-southeast-3:000000000000:malware-protection-plan/plan';
const PLAN: Plan = { arn: ARN, bucketName: 'versioned', prefixes: [], tagging: true };

describe('the stand-in for GuardDuty', () => {
  let directory: string;
  let s3: LocalS3;
  let published: ScanResult[];
  let lines: string[];
  let scanner: Scanner;

  const aScanner = (parts: Partial<ScannerOptions> = {}): Scanner =>
    createScanner({
      plans: [PLAN],
      directory,
      objects: openObjects(s3.url, region, credentials),
      publish: async (event) => void published.push(event),
      log: (line) => lines.push(line),
      ...parts,
    });

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'scanner-'));
    published = [];
    lines = [];
    s3 = await aLocalS3({ publish: (event) => scanner.offer(event) });
    scanner = aScanner();
    scanner.start();
  });
  afterEach(async () => {
    await scanner.close();
    await s3.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const putInto = async (Bucket: string, Key: string, Body: string | Buffer, Tagging?: string) =>
    (await s3.client.send(new PutObjectCommand({ Bucket, Key, Body, Tagging }))).VersionId;
  const tagsOf = async (Key: string, VersionId?: string) => {
    const answer = await s3.client.send(new GetObjectTaggingCommand({ Bucket: 'versioned', Key, VersionId }));
    return Object.fromEntries((answer.TagSet ?? []).map((it) => [it.Key, it.Value]));
  };
  const statuses = () =>
    published.map((it) => (it.detail['scanResultDetails'] as { scanResultStatus: string }).scanResultStatus);

  it('tags a clean object and reports it in the words of AWS', async () => {
    const versionId = await putInto('versioned', 'a/laporan', 'isi');
    await scanner.idle();
    expect(await tagsOf('a/laporan')).toEqual({ GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' });
    expect(published).toEqual([
      {
        source: 'aws.guardduty',
        detailType: 'GuardDuty Malware Protection Object Scan Result',
        resources: [ARN],
        detail: {
          schemaVersion: '1.0',
          scanStatus: 'COMPLETED',
          resourceType: 'S3_OBJECT',
          s3ObjectDetails: {
            bucketName: 'versioned',
            objectKey: 'a/laporan',
            eTag: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
            versionId,
            s3Throttled: false,
          },
          scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND', threats: null, statusReasons: null },
        },
      },
    ]);
  });

  it('reports a threat with its name, and an archive with a password with its reason', async () => {
    await putInto('versioned', 'eicar', EICAR, 'class=quarantine');
    await putInto('versioned', 'locked', locked(await aZip({ 'a.txt': 'a' })));
    await scanner.idle();
    const details = Object.fromEntries(
      published.map(({ detail }) => [
        (detail['s3ObjectDetails'] as { objectKey: string }).objectKey,
        [detail['scanStatus'], detail['scanResultDetails']],
      ]),
    );
    expect(details).toEqual({
      eicar: [
        'COMPLETED',
        {
          scanResultStatus: 'THREATS_FOUND',
          threats: [{ name: 'EICAR-Test-File (not a virus)' }],
          statusReasons: null,
        },
      ],
      locked: [
        'SKIPPED',
        { scanResultStatus: 'UNSUPPORTED', threats: null, statusReasons: ['PASSWORD_PROTECTED'] },
      ],
    });
    expect(await tagsOf('eicar')).toEqual({
      class: 'quarantine',
      GuardDutyMalwareScanStatus: 'THREATS_FOUND',
    });
  });

  it('scans each version of an object for itself', async () => {
    const first = await putInto('versioned', 'a', EICAR);
    const second = await putInto('versioned', 'a', 'isi');
    await scanner.idle();
    expect(await tagsOf('a', first)).toEqual({ GuardDutyMalwareScanStatus: 'THREATS_FOUND' });
    expect(await tagsOf('a', second)).toEqual({ GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' });
  });

  it('leaves alone what no plan covers, and does not tag where the plan says so', async () => {
    await scanner.close();
    scanner = aScanner({ plans: [{ ...PLAN, prefixes: ['in/'], tagging: false }] });
    scanner.start();
    await putInto('uploads', 'in/a', EICAR);
    await putInto('versioned', 'out/a', EICAR);
    await putInto('versioned', 'in/a', EICAR);
    await scanner.idle();
    expect(statuses()).toEqual(['THREATS_FOUND']);
    expect(await tagsOf('in/a')).toEqual({});
  });

  it('reports what it cannot read as failed, and what is gone not at all', async () => {
    await scanner.close();
    const objects = openObjects(s3.url, region, credentials);
    scanner = aScanner({ objects: { ...objects, read: () => Promise.reject(new Error('disk')) } });
    scanner.start();
    await putInto('versioned', 'a', 'isi');
    await scanner.idle();
    expect(statuses()).toEqual(['FAILED']);
    expect(lines.join()).toMatch(/versioned could not be scanned: Error: disk/);

    await scanner.close();
    scanner = aScanner();
    const VersionId = await putInto('versioned', 'b', 'isi');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'b', VersionId }));
    scanner.start();
    await scanner.idle();
    expect(statuses()).toEqual(['FAILED']);
  });

  it('scans after a restart what was promised before it, and once', async () => {
    await scanner.close();
    scanner = aScanner();
    await putInto('versioned', 'a', EICAR);
    await scanner.close();
    expect(published).toEqual([]);
    for (const expected of [['THREATS_FOUND'], ['THREATS_FOUND']]) {
      scanner = aScanner();
      scanner.start();
      await scanner.idle();
      await scanner.close();
      expect(statuses()).toEqual(expected);
    }
  });

  it('keeps a verdict that could not be reported for the next start', async () => {
    await scanner.close();
    scanner = aScanner({ publish: () => Promise.reject(new Error('no bus')) });
    scanner.start();
    await putInto('versioned', 'a', 'isi');
    await scanner.idle();
    await scanner.close();
    expect(lines.join()).toMatch(/stays unreported until the next start: Error: no bus/);
    scanner = aScanner();
    scanner.start();
    await scanner.idle();
    expect(statuses()).toEqual(['NO_THREATS_FOUND']);
  });
});
