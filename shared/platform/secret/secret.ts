import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const read = new Map<string, Promise<string>>();

async function fetchSecret(arn: string): Promise<string> {
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: arn }));
  if (answer.SecretString === undefined) throw new Error('the installation has no secret');
  return answer.SecretString;
}

/** The installation's secret, read once per environment of a function. A failed read is tried again by the next request. */
export function readSecret(arn: string): Promise<string> {
  const known = read.get(arn);
  if (known !== undefined) return known;
  const reading = fetchSecret(arn).catch((error: unknown) => {
    read.delete(arn);
    throw error;
  });
  read.set(arn, reading);
  return reading;
}
