import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, authorizeEnv } from './env.ts';

export const triggers: readonly Trigger[] = [
  {
    name: 'on-authorize',
    cause: { kind: 'authorizer' },
    env: authorizeEnv,
    timeoutSeconds: 5,
    memoryMb: 512,
    access: { table: ['dynamodb:BatchGetItem'], secret: ['secretsmanager:GetSecretValue'] },
  },
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'] },
  },
];
