import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, uploadEnv } from './env.ts';

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      // What the presigned form lets its bearer do: put this one object, with the tag that clears it away.
      bucket: [{ actions: ['s3:PutObject', 's3:PutObjectTagging'], prefix: 'a/*/imports/' }],
    },
  },
  {
    name: 'on-upload',
    cause: { kind: 'uploads', prefix: 'a/*/imports/*.csv' },
    env: uploadEnv,
    timeoutSeconds: 900,
    memoryMb: 1024,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:ConditionCheckItem',
      ],
      bucket: [{ actions: ['s3:GetObject', 's3:GetObjectVersion'], prefix: 'a/*/imports/' }],
      secret: ['secretsmanager:GetSecretValue'],
    },
  },
];
