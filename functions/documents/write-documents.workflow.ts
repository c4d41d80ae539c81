import type { Workflow } from '../../shared/contracts/trigger.ts';
import { task } from '../../shared/contracts/workflow.ts';

/** A batch has 120 seconds and one retry, so that both fit into the five minutes of an EXPRESS child. */
const RETRY_ONCE = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 }];

const AT = (name: string) => ({
  agency: '{% $agency %}',
  period: '{% $period %}',
  [name]: '{% $states.context.Map.Item.Value %}',
});

/** Makes the papers of everybody of a closed period in batches, then a ZIP of each OPD's; then the period is marked. */
export const writeDocuments: Workflow = {
  name: 'write-documents',
  distributed: true,
  steps: ['step-plan-documents', 'step-write-documents', 'step-bundle-documents', 'step-finish-documents'],
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'PlanDocuments',
    TimeoutSeconds: 14_400,
    States: {
      PlanDocuments: {
        ...task('step-plan-documents', '{% $states.input %}'),
        Assign: {
          agency: '{% $states.input.agency %}',
          period: '{% $states.input.period %}',
          batches: '{% $states.result.Payload.batches %}',
          bundles: '{% $states.result.Payload.bundles %}',
          costs: '{% [$states.result.Payload.cost] %}',
        },
        Next: 'WriteBatches',
      },
      WriteBatches: {
        Type: 'Map',
        Items: '{% $batches %}',
        ItemSelector: AT('batch'),
        MaxConcurrency: 8,
        ToleratedFailureCount: 0,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'WriteBatch',
          States: {
            WriteBatch: { ...task('step-write-documents', '{% $states.input %}', RETRY_ONCE), End: true },
          },
        },
        Assign: { costs: '{% $append($costs, $states.result.cost) %}' },
        Next: 'BundleDocuments',
      },
      BundleDocuments: {
        Type: 'Map',
        Items: '{% $bundles %}',
        ItemSelector: AT('bundle'),
        MaxConcurrency: 2,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'BundleOpd',
          States: { BundleOpd: { ...task('step-bundle-documents', '{% $states.input %}'), End: true } },
        },
        Assign: {
          zips: '{% $append([], $states.result.size) %}',
          costs: '{% $append($costs, $states.result.cost) %}',
        },
        Next: 'FinishDocuments',
      },
      FinishDocuments: {
        ...task('step-finish-documents', {
          agency: '{% $agency %}',
          period: '{% $period %}',
          zips: '{% $zips %}',
          batches: '{% $count($batches) %}',
          costs: '{% $costs %}',
          started: '{% $states.context.Execution.StartTime %}',
          execution: '{% $states.context.Execution.Name %}',
        }),
        End: true,
      },
    },
  },
};
