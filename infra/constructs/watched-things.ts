import { Stack } from 'aws-cdk-lib';
import { CAPABILITIES } from '../config/capabilities.ts';
import type { Watched } from '../config/alarms.ts';
import type { Stage } from '../config/stage.ts';
import { functionName } from './entries.ts';
import { eventsDeadName, queueNames } from './queues.ts';
import { workflowArn } from './workflows.ts';

/** One thing with metrics. `id` is '' where there is only one of its kind. */
export type Thing = { id: string; dimensions: Readonly<Record<string, string>> };
type Kind = (Watched & { kind: 'metric' })['of'];

/**
 * Everything that alarms and dashboard look at, by kind. Things have names of their own, so that watching them needs no reference to the stack
 * that holds them; only API and table are named by CloudFormation.
 */
export function thingsOf(
  scope: Stack,
  stage: Stage,
  { apiId, tableName }: { apiId: string; tableName: string },
): Record<Kind, Thing[]> {
  const entries = CAPABILITIES.flatMap((it) =>
    it.triggers.map((trigger) => ({ capability: it.name, trigger })),
  );
  const functionOf = ({ capability, trigger }: (typeof entries)[number]): Thing => ({
    id: `${capability}-${trigger.name}`,
    dimensions: { FunctionName: functionName(stage, capability, trigger.name) },
  });
  const queueOf = (name: string): Thing => ({
    id: name.replace(`${stage.name}-`, ''),
    dimensions: { QueueName: name },
  });
  const names = entries.map((it) => queueNames(stage, it.capability, it.trigger));
  return {
    API: [{ id: '', dimensions: { ApiId: apiId, Stage: '$default' } }],
    REGION: [{ id: '', dimensions: {} }],
    PRODUCT: [{ id: '', dimensions: {} }],
    FUNCTION: entries.map(functionOf),
    RELAY: entries.filter((it) => it.trigger.cause.kind === 'stream').map(functionOf),
    QUEUE: names.flatMap((it) => it.work).map(queueOf),
    DEAD_LETTERS: [...names.flatMap((it) => it.dead), eventsDeadName(stage)].map(queueOf),
    WORKFLOW: CAPABILITIES.flatMap((it) => it.workflows).map(({ name }) => ({
      id: name,
      dimensions: { StateMachineArn: workflowArn(scope, stage, name) },
    })),
    SCHEDULES: [{ id: '', dimensions: { ScheduleGroup: stage.name } }],
    TABLE: [{ id: '', dimensions: { TableName: tableName } }],
  };
}
