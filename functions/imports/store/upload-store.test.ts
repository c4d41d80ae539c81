import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../shared/platform/files/files.ts';
import { jobOfUpload, uploadKey } from './keys.ts';
import { presignUpload } from './upload-store.ts';

const JOB = 'aaaaaaaaaaaa';
const client = new S3Client({
  region: 'ap-southeast-3',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

describe('the form of an upload', () => {
  it('lets its bearer put one CSV of at most 10 MB within 15 minutes, and nothing else', async () => {
    const form = await presignUpload(openFiles('bucket', client))('binjai', JOB);
    const policy = JSON.parse(Buffer.from(form.fields['Policy'] ?? '', 'base64').toString('utf8')) as {
      expiration: string;
      conditions: unknown[];
    };
    expect(form.fields).toMatchObject({
      key: 'a/binjai/imports/aaaaaaaaaaaa.csv',
      'Content-Type': 'text/csv',
    });
    const tagging = '<Tagging><TagSet><Tag><Key>class</Key><Value>import</Value></Tag></TagSet></Tagging>';
    expect(policy.conditions).toContainEqual({ tagging });
    expect(policy.conditions).toContainEqual(['content-length-range', 1, 10_485_760]);
    expect(policy.conditions).toContainEqual({ key: 'a/binjai/imports/aaaaaaaaaaaa.csv' });
    expect(policy.conditions).toContainEqual({ 'Content-Type': 'text/csv' });
    const left = Date.parse(policy.expiration) - Date.now();
    expect(left).toBeGreaterThan(13 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
  });

  it('leads back to agency and job, and no other key does', () => {
    expect(jobOfUpload(uploadKey('binjai', JOB))).toEqual({ agency: 'binjai', job: JOB });
    for (const key of [
      'a/binjai/imports/x.csv',
      'a/binjai/imports/aaaaaaaaaaaa.csv/x',
      'a/BINJAI/imports/aaaaaaaaaaaa.csv',
      'b/binjai/imports/aaaaaaaaaaaa.csv',
      'a/binjai/imports/../imports/aaaaaaaaaaaa.csv',
    ]) {
      expect(jobOfUpload(key)).toBeUndefined();
    }
  });
});
