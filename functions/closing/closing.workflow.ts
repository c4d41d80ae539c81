import type { Workflow } from '../../shared/contracts/trigger.ts';
import { task } from '../../shared/contracts/workflow.ts';

/** A shard's worker has 120 seconds and one retry, so that both fit into the five minutes of an EXPRESS child. */
const RETRY_ONCE = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 }];

const CONTEXT = {
  agency: '{% $agency %}',
  period: '{% $period %}',
  costs: '{% $costs %}',
  started: '{% $states.context.Execution.StartTime %}',
  execution: '{% $states.context.Execution.Name %}',
};

const ASSIGNED = {
  agency: '{% $states.input.agency %}',
  period: '{% $states.input.period %}',
  costs: '{% [$states.result.Payload.cost] %}',
};

const ITEM = {
  agency: '{% $agency %}',
  period: '{% $period %}',
  shard: '{% $states.context.Map.Item.Value %}',
};

/** Freezes and scores a period up to calibration (close.md, `score-period`). */
export const scorePeriod: Workflow = {
  name: 'score-period',
  distributed: true,
  steps: ['step-plan-scoring', 'step-seal-shard', 'step-open-calibration'],
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'PlanScoring',
    TimeoutSeconds: 3600,
    States: {
      PlanScoring: {
        ...task('step-plan-scoring', '{% $states.input %}'),
        Assign: {
          ...ASSIGNED,
          shards: '{% $states.result.Payload.shards %}',
          concurrency: '{% $states.result.Payload.concurrency %}',
          rules: '{% $states.result.Payload.rules %}',
        },
        Next: 'SealShards',
      },
      SealShards: {
        Type: 'Map',
        Items: '{% $shards %}',
        ItemSelector: { ...ITEM, rules: '{% $rules %}' },
        MaxConcurrency: '{% $concurrency %}',
        ToleratedFailureCount: 0,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'SealShard',
          States: { SealShard: { ...task('step-seal-shard', '{% $states.input %}', RETRY_ONCE), End: true } },
        },
        Assign: { costs: '{% $append($costs, $states.result.cost) %}' },
        Next: 'OpenCalibration',
      },
      OpenCalibration: { ...task('step-open-calibration', CONTEXT), End: true },
    },
  },
};

/** Ends calibration and closes a period (close.md, `finalise-period`). */
export const finalisePeriod: Workflow = {
  name: 'finalise-period',
  distributed: false,
  steps: ['step-close-gates', 'step-recheck-shard', 'step-conclude'],
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'CloseGates',
    TimeoutSeconds: 3600,
    States: {
      CloseGates: {
        ...task('step-close-gates', '{% $states.input %}'),
        Assign: { ...ASSIGNED, dirty: '{% $states.result.Payload.dirty %}' },
        Next: 'RecheckShards',
      },
      RecheckShards: {
        Type: 'Map',
        Items: '{% $dirty %}',
        ItemSelector: ITEM,
        MaxConcurrency: 4,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'RecheckShard',
          States: { RecheckShard: { ...task('step-recheck-shard', '{% $states.input %}'), End: true } },
        },
        Assign: { recheck: '{% $append([], $states.result.cost) %}' },
        Next: 'Conclude',
      },
      Conclude: { ...task('step-conclude', { ...CONTEXT, recheck: '{% $recheck %}' }), End: true },
    },
  },
};
