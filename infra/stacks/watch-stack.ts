import type { App } from 'aws-cdk-lib';
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { ALARMS } from '../config/alarms.ts';
import { GRAPHS } from '../config/dashboard.ts';
import type { Stage } from '../config/stage.ts';
import { Alarms } from '../constructs/alarms.ts';
import { dashboard } from '../constructs/dashboard.ts';
import { thingsOf } from '../constructs/watched-things.ts';
import type { AppStack } from './app-stack.ts';
import type { DataStack } from './data-stack.ts';

type Props = { stage: Stage; data: DataStack; product: AppStack };

/** Who is told what: alarms, the topic that carries them, the dashboard. Nothing here is needed to run. */
export class WatchStack extends Stack {
  constructor(app: App, { stage, data, product }: Props) {
    super(app, `${stage.name}-watch`, { env: { region: data.region } });
    Tags.of(this).add('data-class', 'internal');
    const key = data.keys.operations;
    const topic = new Topic(this, 'Topic', {
      topicName: `${stage.name}-alarms`,
      masterKey: key,
      enforceSSL: true,
    });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    const things = thingsOf(this, stage, {
      apiId: product.api.api.ref,
      tableName: data.table.tableName,
    });
    new Alarms(this, 'Alarms', { stage, key, topic: topic as ITopic, alarms: ALARMS, things });
    dashboard(this, 'Dashboard', { stage, graphs: GRAPHS, alarms: ALARMS, things });
    new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn });
  }
}
