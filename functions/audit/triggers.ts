import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, changeEnv } from './env.ts';

const PRESENT = { S: [{ exists: true }] };
const ABSENT = { S: [{ exists: false }] };

/**
 * What the relay hears: changes with a stamp, but not seals. A seal adds `run` and keeps the last edit's stamp; what has `run` already
 * and changes again is a re-rating.
 */
export const STAMPED_CHANGES = [
  { dynamodb: { NewImage: { st: PRESENT, run: ABSENT } } },
  { dynamodb: { NewImage: { st: PRESENT }, OldImage: { run: PRESENT } } },
] as const;

export const triggers: readonly Trigger[] = [
  {
    name: 'api',
    cause: { kind: 'http' },
    env: apiEnv,
    timeoutSeconds: 10,
    memoryMb: 512,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'] },
  },
  {
    name: 'on-change',
    cause: { kind: 'stream', filters: STAMPED_CHANGES },
    env: changeEnv,
    timeoutSeconds: 60,
    memoryMb: 512,
    access: {
      table: ['dynamodb:UpdateItem'],
      stream: true,
      audit: ['s3:PutObject'],
      bus: ['events:PutEvents'],
    },
  },
];
