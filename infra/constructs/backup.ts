import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnBackupPlan, CfnBackupSelection, CfnBackupVault } from 'aws-cdk-lib/aws-backup';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { BACKUPS } from '../config/backups.ts';

/**
 * Copies of the table outside of it: point-in-time recovery ends with the table and reaches back 35 days. The vault stands in the same
 * region, because the data may not leave the country; it gives no copy away before its least age.
 */
export class Backup extends Construct {
  constructor(scope: Construct, id: string, props: { name: string; table: ITable; key: IKey }) {
    super(scope, id);
    const vault = new CfnBackupVault(this, 'Vault', {
      backupVaultName: props.name,
      encryptionKeyArn: props.key.keyArn,
      lockConfiguration: { minRetentionDays: BACKUPS.leastDays },
    });
    vault.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const plan = new CfnBackupPlan(this, 'Plan', {
      backupPlan: {
        backupPlanName: props.name,
        backupPlanRule: BACKUPS.rules.map(({ name, schedule, days }) => ({
          ruleName: name,
          targetBackupVault: vault.ref,
          scheduleExpression: schedule,
          scheduleExpressionTimezone: BACKUPS.timezone,
          lifecycle: { deleteAfterDays: days },
        })),
      },
    });
    new CfnBackupSelection(this, 'Selection', {
      backupPlanId: plan.ref,
      backupSelection: {
        selectionName: 'table',
        iamRoleArn: this.#role(props, vault).roleArn,
        resources: [props.table.tableArn],
      },
    });
  }

  /** AWS's managed policy for this reads all tables of the account; this role reads one. */
  #role({ table, key }: { table: ITable; key: IKey }, vault: CfnBackupVault): Role {
    const { partition, region, account } = Stack.of(this);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    const allow = (actions: string[], resource: string, conditions: Record<string, unknown> = {}): void =>
      void role.addToPolicy(new PolicyStatement({ actions, resources: [resource], conditions }));
    allow(
      [
        'dynamodb:CreateBackup',
        'dynamodb:DescribeTable',
        'dynamodb:ListTagsOfResource',
        'dynamodb:StartAwsBackupJob',
      ],
      table.tableArn,
    );
    allow(['dynamodb:DeleteBackup', 'dynamodb:DescribeBackup'], `${table.tableArn}/backup/*`);
    allow(['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], vault.attrBackupVaultArn);
    // A copy bears the tags of its table.
    allow(['backup:TagResource'], `arn:${partition}:backup:${region}:${account}:recovery-point:*`);
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn, {
      StringEquals: {
        'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `backup.${region}.amazonaws.com`],
      },
    });
    allow(['kms:DescribeKey'], key.keyArn);
    allow(['kms:CreateGrant'], key.keyArn, { Bool: { 'kms:GrantIsForAWSResource': 'true' } });
    return role;
  }
}
