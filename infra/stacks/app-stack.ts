import type { App } from 'aws-cdk-lib';
import { CfnOutput, CfnParameter, Stack, Tags } from 'aws-cdk-lib';
import { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { CAPABILITIES } from '../config/capabilities.ts';
import type { Stage } from '../config/stage.ts';
import { Api } from '../constructs/api.ts';
import { Causes } from '../constructs/causes.ts';
import { Entries } from '../constructs/entries.ts';
import type { Resources } from '../constructs/statements.ts';
import { Workflows, workflowsVariable } from '../constructs/workflows.ts';
import type { DataStack } from './data-stack.ts';

type Props = { stage: Stage; data: DataStack; bundles: string };

/** Everything that may be replaced at any time: functions, API, workflows, events. */
export class AppStack extends Stack {
  readonly api: Api;

  constructor(app: App, { stage, data, bundles }: Props) {
    super(app, `${stage.name}-app`, { env: { region: data.region } });
    Tags.of(this).add('data-class', 'internal');
    const bus = new CfnEventBus(this, 'Bus', { name: stage.name });
    const streamArn = data.table.tableStreamArn;
    if (streamArn === undefined) throw new Error('the table has no stream');
    const shared = { stage, key: data.keys.operations, capabilities: CAPABILITIES };
    const entries = new Entries(this, 'Functions', {
      ...shared,
      bundles,
      resources: this.#resources(stage, data, bus.attrArn),
      environment: {
        TABLE_NAME: data.table.tableName,
        BUCKET_NAME: data.bucket.bucketName,
        EVIDENCE_BUCKET_NAME: data.evidence.bucket.bucketName,
        AUDIT_BUCKET_NAME: data.audit.bucketName,
        SECRET_ARN: data.secretArn,
        BUS_NAME: bus.ref,
        ...this.#issuer(),
        ISSUER_REALM: stage.realm,
        INSTALLER_SUBJECT: stage.installer,
        WORKFLOWS: workflowsVariable(this, stage, CAPABILITIES),
      },
    });
    this.api = new Api(this, 'HttpApi', { ...shared, entries });
    new Workflows(this, 'Workflows', { ...shared, entries });
    new Causes(this, 'Causes', {
      ...shared,
      entries: entries.all,
      streamArn,
      bucketName: data.bucket.bucketName,
      evidenceName: data.evidence.bucket.bucketName,
      bus,
    });
    new CfnOutput(this, 'ApiUrl', { value: this.api.api.attrApiEndpoint });
  }

  #issuer(): { ISSUER: string; AUDIENCE: string } {
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
    return { ISSUER: issuer.valueAsString, AUDIENCE: audience.valueAsString };
  }

  #resources(stage: Stage, data: DataStack, busArn: string): Resources {
    const { partition, region, account } = this;
    return {
      tableArn: data.table.tableArn,
      bucketArn: data.bucket.bucketArn,
      evidenceArn: data.evidence.bucket.bucketArn,
      auditArn: data.audit.bucketArn,
      secretArn: data.secretArn,
      busArn,
      stateMachines: `arn:${partition}:states:${region}:${account}:stateMachine:${stage.name}-*`,
      executions: `arn:${partition}:states:${region}:${account}:execution:${stage.name}-*:*`,
      dataKeyArn: data.keys.data.keyArn,
      auditKeyArn: data.keys.audit.keyArn,
      region,
    };
  }
}
