import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, stepEnv } from './env.ts';

const STEP = { cause: { kind: 'step' }, env: stepEnv, timeoutSeconds: 120, memoryMb: 1024 } as const;
const SUMMARIES = (...actions: `s3:${string}`[]) => [{ actions, prefix: 'a/*/close/' }];

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      bucket: SUMMARIES('s3:GetObject'),
      workflows: ['states:DescribeExecution'],
    },
  },
  { name: 'step-plan-scoring', ...STEP, access: { table: ['dynamodb:BatchGetItem'] } },
  {
    name: 'step-seal-shard',
    ...STEP,
    access: {
      table: ['dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:PartiQLUpdate'],
      bucket: SUMMARIES('s3:PutObject'),
    },
  },
  {
    name: 'step-open-calibration',
    ...STEP,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:PartiQLUpdate',
      ],
      bucket: SUMMARIES('s3:GetObject', 's3:PutObject'),
    },
  },
  {
    name: 'step-close-gates',
    ...STEP,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:PartiQLUpdate'] },
  },
  {
    name: 'step-recheck-shard',
    ...STEP,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
      bucket: SUMMARIES('s3:PutObject'),
    },
  },
  {
    name: 'step-conclude',
    ...STEP,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      bucket: SUMMARIES('s3:GetObject', 's3:PutObject'),
    },
  },
];
