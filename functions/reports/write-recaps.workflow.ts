import type { Workflow } from '../../shared/contracts/trigger.ts';
import { task } from '../../shared/contracts/workflow.ts';

/** Writes the recaps of a closed period: one pass over the people, then the files of a few OPDs at a time, then the period is marked. */
export const writeRecaps: Workflow = {
  name: 'write-recaps',
  distributed: false,
  steps: ['step-plan-recaps', 'step-write-recap', 'step-finish-recaps'],
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'PlanRecaps',
    TimeoutSeconds: 3600,
    States: {
      PlanRecaps: {
        ...task('step-plan-recaps', '{% $states.input %}'),
        Assign: {
          agency: '{% $states.input.agency %}',
          period: '{% $states.input.period %}',
          batches: '{% $states.result.Payload.batches %}',
          costs: '{% [$states.result.Payload.cost] %}',
        },
        Next: 'WriteRecaps',
      },
      WriteRecaps: {
        Type: 'Map',
        Items: '{% $batches %}',
        ItemSelector: {
          agency: '{% $agency %}',
          period: '{% $period %}',
          recaps: '{% $states.context.Map.Item.Value.recaps %}',
        },
        MaxConcurrency: 2,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'WriteRecap',
          States: { WriteRecap: { ...task('step-write-recap', '{% $states.input %}'), End: true } },
        },
        Assign: {
          reports: '{% $append([], $states.result.reports) %}',
          costs: '{% $append($costs, $states.result.cost) %}',
        },
        Next: 'FinishRecaps',
      },
      FinishRecaps: {
        ...task('step-finish-recaps', {
          agency: '{% $agency %}',
          period: '{% $period %}',
          reports: '{% $reports %}',
          costs: '{% $costs %}',
          started: '{% $states.context.Execution.StartTime %}',
          execution: '{% $states.context.Execution.Name %}',
        }),
        End: true,
      },
    },
  },
};
