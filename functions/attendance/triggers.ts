import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv } from './env.ts';

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:ConditionCheckItem',
      ],
    },
  },
];
