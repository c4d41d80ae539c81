import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarm as Spec, Watched } from '../config/alarms.ts';
import type { Stage } from '../config/stage.ts';
import { encryptedQueue, eventsDeadName, letRuleSend } from './queues.ts';
import type { Thing } from './watched-things.ts';

type Measured = Watched & { kind: 'metric' };
type Props = {
  stage: Stage;
  key: IKey;
  topic: ITopic;
  alarms: readonly Spec[];
  things: Record<Measured['of'], Thing[]>;
};

/** The metric of a thing that an alarm compares: where it names several, their sum. */
export function metricOf(stage: Stage, watched: Measured, thing: Thing): IMetric {
  const period = Duration.minutes(watched.minutes);
  const [first, ...more] = watched.metrics.map(
    (metricName) =>
      new Metric({
        namespace: watched.of === 'PRODUCT' ? stage.name : watched.namespace,
        metricName,
        dimensionsMap: { ...thing.dimensions },
        statistic: watched.statistic,
        period,
      }),
  );
  if (first === undefined) throw new Error('an alarm watches no metric');
  if (more.length === 0) return first;
  // Of one graph's metrics no two may have the same id.
  const own = `m_${thing.id.replaceAll('-', '_')}_`;
  const all = Object.fromEntries([first, ...more].map((it, index) => [`${own}${index}`, it]));
  const expression = Object.keys(all)
    .map((it) => `FILL(${it}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics: all, label: thing.id, period });
}

/** The alarms of `infra/config/alarms.ts`, one for each thing, which tell a topic when they begin and when they end. */
export class Alarms extends Construct {
  readonly #props: Props;
  readonly #dead: Queue;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.#props = props;
    const { stage, key } = props;
    this.#dead = encryptedQueue(this, 'events-dead', { name: eventsDeadName(stage), key });
    for (const spec of props.alarms) {
      const { watched } = spec;
      if (watched.kind === 'event') this.#event(spec, watched.pattern);
      else for (const thing of props.things[watched.of]) this.#alarm(spec, watched, thing);
    }
  }

  #alarm({ name, impact }: Spec, watched: Measured, thing: Thing): void {
    const { stage, topic } = this.#props;
    const full = thing.id === '' ? name : `${name}-${thing.id}`;
    const alarm = new Alarm(this, full, {
      alarmName: `${stage.name}-${full}`,
      alarmDescription: `${impact} Runbook: docs/runbooks/${name}.md`,
      metric: metricOf(stage, watched, thing),
      threshold: watched.threshold,
      evaluationPeriods: watched.times,
      comparisonOperator: watched.rises
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: watched.rises ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    const tell = new SnsAction(topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
  }

  /** An event is kept in a queue that nothing empties: the alarm lasts until somebody has looked and taken it out. */
  #event(spec: Spec, eventPattern: object): void {
    const { stage, key } = this.#props;
    const queueName = `${stage.name}-${spec.name}`;
    const queue = encryptedQueue(this, `${spec.name}-events`, {
      name: queueName,
      key,
      // Whoever looks at an event receives it, and may do so often.
      deadLetterQueue: { queue: this.#dead, maxReceiveCount: 100 },
    });
    const rule = new CfnRule(this, `${spec.name}-rule`, {
      eventPattern,
      state: 'ENABLED',
      targets: [{ id: spec.name, arn: queue.queueArn, deadLetterConfig: { arn: this.#dead.queueArn } }],
    });
    letRuleSend(queue, rule);
    letRuleSend(this.#dead, rule);
    this.#alarm(
      spec,
      {
        kind: 'metric',
        of: 'DEAD_LETTERS',
        namespace: 'AWS/SQS',
        metrics: ['ApproximateNumberOfMessagesVisible'],
        statistic: 'Maximum',
        rises: true,
        threshold: 1,
        minutes: 5,
        times: 1,
      },
      { id: '', dimensions: { QueueName: queueName } },
    );
  }
}
