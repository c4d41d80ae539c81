import type { Access, Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, checkEnv } from './env.ts';

const OF_EVIDENCE = 'a/*/evidence/';

/** What the checks of a file may touch: they read it before its verdict, and put it aside. */
const CHECKS: Pick<Access, 'evidence' | 'readsUnscanned'> = {
  evidence: [
    { actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:DeleteObject'], prefix: OF_EVIDENCE },
    { actions: ['s3:PutObject', 's3:PutObjectTagging'], prefix: 'a/*/quarantine/' },
  ],
  readsUnscanned: true,
};

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      // A transaction needs the permission of each kind of write in it.
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:ConditionCheckItem',
      ],
      // What presigned forms and addresses let their bearers do: put one file, read one version of it.
      evidence: [{ actions: ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'], prefix: OF_EVIDENCE }],
    },
  },
  {
    name: 'on-evidence-uploaded',
    cause: { kind: 'uploads', prefix: `${OF_EVIDENCE}*`, of: 'EVIDENCE' },
    env: checkEnv,
    timeoutSeconds: 60,
    memoryMb: 512,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      ...CHECKS,
    },
  },
  {
    name: 'on-evidence-scanned',
    cause: { kind: 'scans', prefix: `${OF_EVIDENCE}*` },
    env: checkEnv,
    timeoutSeconds: 60,
    memoryMb: 512,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem'], ...CHECKS },
  },
];
