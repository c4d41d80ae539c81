import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Alarm } from '../config/alarms.ts';
import type { Graph } from '../config/dashboard.ts';
import type { Stage } from '../config/stage.ts';
import { metricOf } from './alarms.ts';
import type { thingsOf } from './watched-things.ts';

type Things = ReturnType<typeof thingsOf>;

function graphOf({ title, of, namespace, metrics, statistic }: Graph, things: Things): GraphWidget {
  const left = things[of].flatMap(({ id, dimensions }) =>
    metrics.map(
      (metricName) =>
        new Metric({
          namespace,
          metricName,
          dimensionsMap: { ...dimensions },
          statistic,
          period: Duration.minutes(5),
          ...(id === '' ? {} : { label: id }),
        }),
    ),
  );
  return new GraphWidget({ title, width: 8, left });
}

/** One page with what people do, what it costs, and everything that alarms watch with the line that they must not cross. */
export function dashboard(
  scope: Construct,
  id: string,
  props: { stage: Stage; graphs: readonly Graph[]; alarms: readonly Alarm[]; things: Things },
): Dashboard {
  const { stage, graphs, alarms, things } = props;
  const watched = alarms.flatMap(({ name, watched }) =>
    watched.kind === 'event'
      ? []
      : [
          new GraphWidget({
            title: name,
            width: 8,
            left: things[watched.of].map((thing) => metricOf(stage, watched, thing)),
            leftAnnotations: [{ value: watched.threshold, label: 'alarm' }],
          }),
        ],
  );
  return new Dashboard(scope, id, {
    dashboardName: stage.name,
    widgets: [graphs.map((it) => graphOf(it, things)), watched],
  });
}
