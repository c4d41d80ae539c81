import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptValue } from '../issuer/index.ts';

/** The access key of one data directory: what the functions sign with and the local services check. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The credentials kept in the data directory, made when there are none yet. */
export function openCredentials(dataDir: string): Promise<Credentials> {
  return keptValue(join(dataDir, 'credentials.json'), () => ({
    accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  }));
}
