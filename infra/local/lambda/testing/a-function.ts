import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createLambdas,
  type Invocation,
  type LambdaFunction,
  type Lambdas,
  type LambdasOptions,
} from '../index.ts';

const ARN = 'arn:aws:lambda:ap-southeast-3:123456789012:function';

/** A function named `fn` whose bundle `index.mjs` is `source`; its directory goes away with the test. */
export function aFunction(source: string, differences: Partial<LambdaFunction> = {}): LambdaFunction {
  const name = differences.name ?? 'fn';
  const codeDirectory = differences.codeDirectory ?? aCodeDirectory({ 'index.mjs': source });
  const valid = { handler: 'index.handler', environment: {}, timeoutSeconds: 20, memoryMb: 256 };
  return { ...valid, arn: `${ARN}:${name}`, ...differences, name, codeDirectory };
}

/** A directory with these files; it goes away with the test. */
export function aCodeDirectory(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

/** A Lambda service that closes with the test, and the lines it logged. */
export function lambdasOf(
  functions: LambdaFunction[],
  differences: Partial<LambdasOptions> = {},
): { lambdas: Lambdas; lines: string[] } {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const lambdas = createLambdas({ functions, baseEnvironment: {}, log, ...differences });
  onTestFinished(() => lambdas.close());
  return { lambdas, lines };
}

/** The payload of an invocation; throws with its error when there is none. */
export function payloadOf(invocation: Invocation): unknown {
  if ('error' in invocation)
    throw new Error(`${invocation.error.errorType}: ${invocation.error.errorMessage}`);
  return invocation.payload;
}

/** The error of an invocation; throws when it succeeded. */
export function errorOf(invocation: Invocation): {
  errorType: string;
  errorMessage: string;
  stackTrace?: string[];
} {
  if ('payload' in invocation) throw new Error(`succeeded with ${JSON.stringify(invocation.payload)}`);
  return invocation.error;
}
