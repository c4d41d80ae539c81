import type { App } from 'aws-cdk-lib';
import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { CAPABILITIES } from '../config/capabilities.ts';
import { STAGE } from '../config/stage.ts';
import { Api } from '../constructs/api.ts';
import { Causes } from '../constructs/causes.ts';
import { Entries } from '../constructs/entries.ts';
import { Workflows, workflowsVariable } from '../constructs/workflows.ts';
import type { DataStack } from './data-stack.ts';

/** Everything that may be replaced at any time: functions, API, workflows, events. */
export class AppStack extends Stack {
  constructor(app: App, data: DataStack, bundles: string) {
    super(app, `${STAGE.name}-app`, { env: { region: data.region } });
    const issuer = new CfnParameter(this, 'Issuer', {
      type: 'String',
      description: 'OpenID issuer that signs access tokens (https URL)',
      allowedPattern: 'https?://.+',
    });
    const audience = new CfnParameter(this, 'Audience', {
      type: 'String',
      description: 'Audience that access tokens must name',
      default: 'urn:kinerja:api',
    });
    const bus = new CfnEventBus(this, 'Bus', { name: STAGE.name });
    const streamArn = data.table.tableStreamArn;
    if (streamArn === undefined) throw new Error('the table has no stream');
    const { partition, region, account } = this;
    const entries = new Entries(this, 'Functions', {
      capabilities: CAPABILITIES,
      bundles,
      resources: {
        tableArn: data.table.tableArn,
        bucketArn: data.bucket.bucketArn,
        evidenceArn: data.evidence.bucket.bucketArn,
        secretArn: data.secret.secretArn,
        busArn: bus.attrArn,
        stateMachines: `arn:${partition}:states:${region}:${account}:stateMachine:${STAGE.name}-*`,
        executions: `arn:${partition}:states:${region}:${account}:execution:${STAGE.name}-*:*`,
      },
      environment: {
        TABLE_NAME: data.table.tableName,
        BUCKET_NAME: data.bucket.bucketName,
        EVIDENCE_BUCKET_NAME: data.evidence.bucket.bucketName,
        SECRET_ARN: data.secret.secretArn,
        BUS_NAME: bus.ref,
        ISSUER: issuer.valueAsString,
        ISSUER_REALM: STAGE.realm,
        AUDIENCE: audience.valueAsString,
        INSTALLER_SUBJECT: STAGE.installer,
        WORKFLOWS: workflowsVariable(this, CAPABILITIES),
      },
    });
    const api = new Api(this, 'HttpApi', { capabilities: CAPABILITIES, entries });
    new Workflows(this, 'Workflows', { capabilities: CAPABILITIES, entries });
    new Causes(this, 'Causes', {
      entries: entries.all,
      streamArn,
      bucketName: data.bucket.bucketName,
      evidenceName: data.evidence.bucket.bucketName,
      bus,
    });
    new CfnOutput(this, 'ApiUrl', { value: api.api.attrApiEndpoint });
  }
}
