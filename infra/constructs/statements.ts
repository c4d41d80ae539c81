import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Access } from '../../shared/contracts/trigger.ts';

/** ARNs of what entries may touch. */
export type Resources = {
  tableArn: string;
  bucketArn: string;
  evidenceArn: string;
  secretArn: string;
  busArn: string;
  /** ARN pattern of the product's state machines and of their executions. */
  stateMachines: string;
  executions: string;
};

/** The statements of one entry's role, from its access data: hand-written, because CDK's grants add actions that nobody calls. */
export function statementsOf(access: Access, resources: Resources): PolicyStatement[] {
  const statements: PolicyStatement[] = [];
  const allow = (actions: readonly string[] | undefined, targets: string[]): void => {
    if (actions !== undefined && actions.length > 0) {
      statements.push(new PolicyStatement({ actions: [...actions], resources: targets }));
    }
  };
  allow(access.table, [resources.tableArn]);
  allow(access.index, [`${resources.tableArn}/index/*`]);
  for (const { actions, prefix } of access.bucket ?? [])
    allow(actions, [`${resources.bucketArn}/${prefix}*`]);
  for (const { actions, prefix } of access.evidence ?? [])
    allow(actions, [`${resources.evidenceArn}/${prefix}*`]);
  allow(access.secret, [resources.secretArn]);
  allow(access.bus, [resources.busArn]);
  allow(
    access.workflows?.filter((action) => action === 'states:StartExecution'),
    [resources.stateMachines],
  );
  allow(
    access.workflows?.filter((action) => action === 'states:DescribeExecution'),
    [resources.executions],
  );
  return statements;
}
