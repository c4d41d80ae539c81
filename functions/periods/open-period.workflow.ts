import type { Workflow } from '../../shared/contracts/trigger.ts';
import { task } from '../../shared/contracts/workflow.ts';

/** Opens a period: gates, a wait in which transactions in flight settle, the vectors of every shard, then the period. */
export const openPeriod: Workflow = {
  name: 'open-period',
  distributed: true,
  steps: ['step-prepare-opening', 'step-open-shard', 'step-finish-opening'],
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'PrepareOpening',
    TimeoutSeconds: 1800,
    States: {
      PrepareOpening: {
        ...task('step-prepare-opening', '{% $states.input %}'),
        Assign: {
          agency: '{% $states.input.agency %}',
          period: '{% $states.input.period %}',
          shards: '{% $states.result.Payload.shards %}',
          concurrency: '{% $states.result.Payload.concurrency %}',
          costs: '{% [$states.result.Payload.cost] %}',
        },
        Next: 'Settle',
      },
      Settle: { Type: 'Wait', Seconds: 2, Next: 'OpenShards' },
      OpenShards: {
        Type: 'Map',
        Items: '{% $shards %}',
        ItemSelector: {
          agency: '{% $agency %}',
          period: '{% $period %}',
          shard: '{% $states.context.Map.Item.Value %}',
        },
        MaxConcurrency: '{% $concurrency %}',
        ToleratedFailureCount: 0,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'OpenShard',
          States: { OpenShard: { ...task('step-open-shard', '{% $states.input %}'), End: true } },
        },
        Assign: { costs: '{% $append($costs, $states.result.cost) %}' },
        Next: 'FinishOpening',
      },
      FinishOpening: {
        ...task('step-finish-opening', {
          agency: '{% $agency %}',
          period: '{% $period %}',
          costs: '{% $costs %}',
          started: '{% $states.context.Execution.StartTime %}',
          execution: '{% $states.context.Execution.Name %}',
        }),
        End: true,
      },
    },
  },
};
