import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, bundleEnv, printEnv, stepEnv } from './env.ts';

const STEP = { cause: { kind: 'step' }, timeoutSeconds: 120 } as const;
/** The compiler of forms exists for this processor only. */
const PRINTS = { architecture: 'x86_64', assets: 'typst', env: printEnv } as const;
const documents = (...actions: `s3:${string}`[]) => ({ actions, prefix: 'a/*/documents/' });

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      bucket: [documents('s3:GetObject')],
    },
  },
  {
    name: 'api-print',
    cause: { kind: 'http' },
    ...PRINTS,
    timeoutSeconds: 15,
    memoryMb: 1769,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'],
      secret: ['secretsmanager:GetSecretValue'],
    },
  },
  {
    name: 'step-plan-documents',
    ...STEP,
    env: stepEnv,
    timeoutSeconds: 300,
    memoryMb: 1769,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      bucket: [
        { actions: ['s3:GetObject'], prefix: 'a/*/close/' },
        documents('s3:GetObject', 's3:PutObject'),
      ],
    },
  },
  {
    name: 'step-write-documents',
    ...STEP,
    ...PRINTS,
    memoryMb: 1769,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem'],
      bucket: [documents('s3:GetObject', 's3:PutObject')],
      secret: ['secretsmanager:GetSecretValue'],
    },
  },
  {
    name: 'step-bundle-documents',
    ...STEP,
    env: bundleEnv,
    timeoutSeconds: 900,
    memoryMb: 1024,
    access: { bucket: [documents('s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload')] },
  },
  {
    name: 'step-finish-documents',
    ...STEP,
    env: stepEnv,
    memoryMb: 512,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      bucket: [documents('s3:GetObject')],
    },
  },
];
