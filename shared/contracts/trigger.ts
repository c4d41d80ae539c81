import type * as z from 'zod';

/** AWS actions that an entry's code calls, by what it calls them on. Infrastructure turns each into one statement of the entry's role. */
export type Access = {
  table?: readonly `dynamodb:${string}`[];
  index?: readonly 'dynamodb:Query'[];
  stream?: boolean;
  /** Object actions under the given prefixes. */
  bucket?: readonly { actions: readonly `s3:${string}`[]; prefix: string }[];
  /** The same in the bucket of evidence. */
  evidence?: readonly { actions: readonly `s3:${string}`[]; prefix: string }[];
  /** Whether the entry may read evidence that no scan has found clean: the bucket refuses it to everybody else. */
  readsUnscanned?: true;
  /** Segments of the audit trail: they are written and never read by a function. */
  audit?: readonly 's3:PutObject'[];
  secret?: readonly 'secretsmanager:GetSecretValue'[];
  bus?: readonly 'events:PutEvents'[];
  workflows?: readonly ('states:StartExecution' | 'states:DescribeExecution')[];
};

/**
 * What makes an entry run. `events`: detail-types on the product's own bus; `uploads`: objects created under a prefix, in the bucket of
 * evidence where `of` says so; `scans`: verdicts of the malware scan on evidence under a prefix.
 */
export type Cause =
  | { kind: 'http' }
  | { kind: 'authorizer' }
  | { kind: 'step' }
  | { kind: 'stream'; filters: readonly object[] }
  | { kind: 'events'; types: readonly string[]; schedule?: string }
  | { kind: 'uploads'; prefix: string; of?: 'EVIDENCE' }
  | { kind: 'scans'; prefix: string };

/** One Lambda as data: the file `functions/<capability>/<name>.ts`, what makes it run, what it may touch and what it needs. */
export type Trigger = {
  name: 'api' | `on-${string}` | `step-${string}`;
  cause: Cause;
  env: z.ZodObject;
  timeoutSeconds: number;
  memoryMb: number;
  /** For code that exists for this processor only; without it a function runs on arm64, which costs less. */
  architecture?: 'x86_64';
  /** Files that stand beside the bundle, by their name in `infra/config/assets.ts`. */
  assets?: 'typst';
  access: Access;
};

/** A workflow as data: plain ASL (JSONata) whose `${step-name}` placeholders are the ARNs of this capability's steps. */
export type Workflow = {
  name: string;
  definition: Record<string, unknown>;
  steps: readonly `step-${string}`[];
  distributed: boolean;
};
