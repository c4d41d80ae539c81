import { randomUUID } from 'node:crypto';
import { AwsJsonError, answerAwsJson } from '../events/aws-json.ts';
import type { AwsJsonResponse } from '../events/aws-json.ts';
import type { SecretModel } from '../template/index.ts';
import { generateSecret } from './generate.ts';
import { readSecretFile, writeSecretFile } from './secret-file.ts';
import type { StoredSecrets } from './secret-file.ts';

/** The running stand-in for Secrets Manager. */
export interface Secrets {
  /** The value of a secret by name or ARN; throws when there is none of that name. */
  value(nameOrArn: string): string;
  /** Answers AWS JSON 1.1: `secretsmanager.GetSecretValue`. `body` is the request's text. */
  handle(target: string, body: string): Promise<AwsJsonResponse>;
}

/**
 * Opens the template's secrets. A value that the template does not fix is generated once and kept in `file`, which only its owner can
 * read; it survives restarts. Throws when a template asks for a string that cannot be made.
 */
export function openSecrets(options: { file: string; secrets: readonly SecretModel[] }): Secrets {
  const kept = readSecretFile(options.file);
  const all = new Map(options.secrets.map((secret) => [secret, stored(secret, kept)] as const));
  const generated = [...all].filter(([secret]) => secret.value === undefined);
  if (generated.some(([secret]) => kept[secret.name] === undefined)) {
    writeSecretFile(options.file, {
      ...kept,
      ...Object.fromEntries(generated.map(([{ name }, one]) => [name, one])),
    });
  }

  const find = (id: string): [SecretModel, StoredSecrets[string]] | undefined =>
    [...all].find(([{ name, arn }]) => name === id || arn === id);

  function getSecretValue(input: Record<string, unknown>): unknown {
    const { SecretId: id, VersionId: version, VersionStage: stage = 'AWSCURRENT', ...others } = input;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new AwsJsonError('ValidationException', `${unknown} is not supported`);
    if (typeof id !== 'string' || id === '') {
      throw new AwsJsonError('ValidationException', 'SecretId must be a string of one character or more');
    }
    const [secret, value] = find(id) ?? [];
    if (!secret || !value) {
      throw new AwsJsonError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    if (stage !== 'AWSCURRENT' || (version !== undefined && version !== value.versionId)) {
      const what =
        stage === 'AWSCURRENT' ? `VersionId: ${String(version)}` : `staging label: ${String(stage)}`;
      const message = `Secrets Manager can't find the specified secret value for ${what}`;
      throw new AwsJsonError('ResourceNotFoundException', message);
    }
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: value.versionId,
      SecretString: value.value,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: value.createdAt,
    };
  }

  return {
    value: (nameOrArn) => {
      const found = find(nameOrArn);
      if (!found) throw new Error(`there is no secret ${nameOrArn}`);
      return found[1].value;
    },
    handle: (target, body) =>
      answerAwsJson('1.1', body, (input) => {
        if (target === 'secretsmanager.GetSecretValue') return getSecretValue(input);
        throw new AwsJsonError('UnknownOperationException', `The operation «${target}» is not supported`);
      }),
  };
}

function stored(secret: SecretModel, kept: StoredSecrets): StoredSecrets[string] {
  const before = secret.value === undefined ? kept[secret.name] : undefined;
  if (before) return before;
  const value = secret.value ?? generateSecret(secret.generate);
  return { value, versionId: randomUUID(), createdAt: Math.floor(Date.now() / 1000) };
}
