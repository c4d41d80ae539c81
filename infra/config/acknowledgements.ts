import { CAPABILITIES } from './capabilities.ts';

/** A rule of cdk-nag that some resources do not follow, and why that is right. */
export type Acknowledgement = {
  /** The rules by name; packs name the same thing differently. */
  rules: readonly string[];
  /** Where a rule tells what it found, which findings. */
  finding?: RegExp;
  /** Which resources, by their path in the construct tree. */
  of: RegExp;
  reason: string;
};

/** The routes that no token is needed for, as the construct tree names them. */
const PUBLIC = CAPABILITIES.flatMap((it) => it.routes)
  .filter((it) => it.permission === 'public')
  .map((it) => `${it.method} ${it.path}`.replaceAll('/', '--').replaceAll(/[.{}]/g, '\\$&'));

const IAM5 = ['AwsSolutions-IAM5'];

/** Every exception from AWS Solutions, Serverless and NIST 800-53 r5. One that excuses nothing ends the synthesis, as does a finding without one. */
export const ACKNOWLEDGEMENTS: readonly Acknowledgement[] = [
  {
    rules: ['AwsSolutions-APIG4'],
    of: new RegExp(`/HttpApi/(${PUBLIC.join('|')})$`),
    reason:
      'These routes are public by their declaration and tell nothing about anybody; a test holds the list of them.',
  },
  {
    rules: IAM5,
    finding: /^Resource::.*\/a\/\*\/[a-z]+\/\*$/,
    of: /\/Functions\//,
    reason:
      'Keys of objects begin with a/<agency>/, and agencies are rows, not resources: the role is bound to one kind of file of all agencies, the code to the agency of the actor.',
  },
  {
    rules: IAM5,
    finding: /^Resource::<Functions\w+Logs\w+\.Arn>:log-stream:\*$/,
    of: /\/Functions\//,
    reason: 'The streams of the function’s own log group; Lambda names each when an environment starts.',
  },
  {
    rules: IAM5,
    finding: /^Resource::\S*[Tt]able\S*\/(index|backup)\/\*$/,
    of: /\/(Functions|Backup)\//,
    reason: 'The indexes of the one table, with Query only, and the backups of it, whose names AWS makes.',
  },
  {
    rules: IAM5,
    finding: /^Resource::arn:aws:backup:.*:recovery-point:\*$/,
    of: /\/Backup\//,
    reason: 'Copies get their names when they are made; the role may only tag them, as their table is.',
  },
  {
    rules: IAM5,
    finding: /^Resource::\*$/,
    of: /\/(Functions|Workflows)\//,
    reason:
      'Tracing, dynamodb:ListStreams and the log deliveries of Step Functions know no resource; functions.test.ts lists each action.',
  },
  {
    rules: IAM5,
    finding: /^Resource::arn:aws:states:.*:(stateMachine|execution):kinerja[a-z-]*[:/]?\*(:\*)?$/,
    of: /\/(Functions|Workflows)\//,
    reason:
      'The product’s own state machines and their executions, whose names are made when they start; nobody else’s in the account.',
  },
  {
    rules: IAM5,
    finding: /^Resource::(<Evidence\w+\.Arn>\/\*|arn:aws:events:.*DO-NOT-DELETE-AmazonGuardDuty.*)$/,
    of: /\/Evidence\/Scan\//,
    reason:
      'The role that AWS documents for Malware Protection: it scans every object of this one bucket and manages one rule whose name ends at random.',
  },
  {
    rules: ['NIST.800.53.R5-IAMNoInlinePolicy'],
    of: /Policy|inlinePolicy/,
    reason:
      'Each role has one policy that belongs to nobody else, goes with it and cannot be attached elsewhere; a managed policy would invite sharing.',
  },
  {
    rules: ['AwsSolutions-SF1'],
    of: /\/Workflows\//,
    reason:
      'Level ERROR, without data: an EXPRESS child per shard would log every state of every run, while the ledger of runs and the history of executions already tell what happened.',
  },
  {
    rules: ['AwsSolutions-SMG4', 'NIST.800.53.R5-SecretsManagerRotationEnabled'],
    of: /\/InstallationSecret$/,
    reason:
      'Keys of the table are hashed with it: another value would cut every person from their account and every NIP from its person. ADR 0006 says what a change of it takes.',
  },
  {
    rules: ['AwsSolutions-SQS3'],
    of: /\/Causes\/audit-on-change-dead\//,
    reason: 'It is a dead-letter queue, of a mapping of the stream, which the rule does not look at.',
  },
  {
    rules: ['Serverless-SQSRedrivePolicy'],
    of: /-dead\/|\/dead\//,
    reason: 'These are the dead-letter queues themselves.',
  },
  {
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    of: /\/Causes\/.*-mapping$/,
    reason: 'These mappings read queues, whose own dead-letter queue takes what was tried five times.',
  },
  {
    rules: ['Serverless-LambdaDLQ', 'NIST.800.53.R5-LambdaDLQ'],
    of: /\/Functions\//,
    reason:
      'Lambda uses it for asynchronous calls only, and only the schedule makes those: its function has one. All others answer somebody who waits: the API, a workflow, a mapping with its own dead-letter queue.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaConcurrency'],
    of: /\/Functions\//,
    reason:
      'The close’s steps have reserved concurrency. For the others it would only cut pieces from the account’s own limit; the stage throttles the API, and an alarm watches throttles.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaInsideVPC'],
    of: /\/Functions\//,
    reason:
      'Functions talk to AWS services and to the issuer, over TLS and by their role. In a VPC they would need endpoints or NAT and gain no smaller surface.',
  },
  {
    rules: ['Serverless-LambdaTracing'],
    of: /\/Functions\/(\w+Api(Print)?|IdentityOnAuthorize)\//,
    reason:
      'An HTTP API hands no trace on, and one request is one function that logs what it did and what it cost. Everything behind it is traced.',
  },
  {
    rules: ['NIST.800.53.R5-S3BucketReplicationEnabled'],
    of: /\/(AccessLogs|Bucket|Audit)\/Resource$/,
    reason:
      'The data must stay in the country (PP 71/2019 art. 20) and AWS has one region there: objects lie in three zones of it, in versions, and no function may delete a version.',
  },
  {
    rules: ['NIST.800.53.R5-S3DefaultEncryptionKMS'],
    of: /\/AccessLogs\/Resource$/,
    reason: 'S3 writes server access logs only to buckets that its own keys encrypt.',
  },
];
