import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, stepEnv } from './env.ts';

const STEP = { cause: { kind: 'step' }, env: stepEnv, timeoutSeconds: 300 } as const;
const reports = (...actions: `s3:${string}`[]) => ({ actions, prefix: 'a/*/reports/' });

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      bucket: [reports('s3:GetObject')],
    },
  },
  {
    name: 'step-plan-recaps',
    ...STEP,
    memoryMb: 1024,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      bucket: [{ actions: ['s3:GetObject'], prefix: 'a/*/close/' }, reports('s3:PutObject')],
    },
  },
  {
    name: 'step-write-recap',
    ...STEP,
    memoryMb: 1024,
    access: { bucket: [reports('s3:GetObject', 's3:PutObject')] },
  },
  {
    name: 'step-finish-recaps',
    ...STEP,
    memoryMb: 512,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
    },
  },
];
