import type { Trigger } from '../../shared/contracts/trigger.ts';
import { apiEnv, dueEnv, stepEnv } from './env.ts';

const STEP = { cause: { kind: 'step' }, env: stepEnv, timeoutSeconds: 120, memoryMb: 1024 } as const;

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
        'dynamodb:DeleteItem',
        'dynamodb:ConditionCheckItem',
      ],
      bucket: [{ actions: ['s3:PutObject'], prefix: 'a/*/close/' }],
    },
  },
  {
    name: 'on-due',
    cause: {
      kind: 'events',
      types: [
        'PeriodOpeningBegun',
        'PeriodSealingBegun',
        'PeriodFinalisingBegun',
        'PeriodClosed',
        'PeriodResumed',
        'CalendarChanged',
      ],
      schedule: 'rate(5 minutes)',
    },
    env: dueEnv,
    timeoutSeconds: 60,
    memoryMb: 512,
    access: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      bucket: [{ actions: ['s3:PutObject'], prefix: 'a/*/close/' }],
      workflows: ['states:StartExecution', 'states:DescribeExecution'],
    },
  },
  {
    name: 'on-placed',
    cause: { kind: 'events', types: ['SegmentOpened', 'SegmentClosed'] },
    env: stepEnv,
    timeoutSeconds: 30,
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
  {
    name: 'step-prepare-opening',
    ...STEP,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'] },
  },
  {
    name: 'step-open-shard',
    ...STEP,
    access: { table: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'] },
  },
  {
    name: 'step-finish-opening',
    ...STEP,
    access: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    },
  },
];
