import { createHmac, timingSafeEqual } from 'node:crypto';

import { S3Error } from './errors.ts';

/** The one identity that may sign, and the region that its signatures are for. */
export type Signer = { accessKeyId: string; secretAccessKey: string; region: string };

/** Header or form field values by lower-case name. */
export type Fields = Readonly<Record<string, string>>;

/** Reads `YYYYMMDD'T'HHMMSS'Z'`; undefined when it is not one. */
export function parseAmzDate(text: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/**
 * Checks a credential (`key/date/region/s3/aws4_request`) and signs `text` with the key derived for it, in hex. Throws
 * `InvalidAccessKeyId` for another key and `AuthorizationHeaderMalformed` for another scope.
 */
export function signFor(credential: string, signer: Signer, text: string): string {
  const [accessKeyId, date = '', region, service, terminator, ...rest] = credential.split('/');
  const malformed = (message: string) => new S3Error('AuthorizationHeaderMalformed', message);
  if (rest.length > 0 || service !== 's3' || terminator !== 'aws4_request' || !/^\d{8}$/.test(date)) {
    throw malformed('The credential must be of the form <key>/<YYYYMMDD>/<region>/s3/aws4_request.');
  }
  if (accessKeyId !== signer.accessKeyId) {
    const details = { AWSAccessKeyId: accessKeyId ?? '' };
    throw new S3Error(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      {
        details,
      },
    );
  }
  if (region !== signer.region)
    throw malformed(`The region '${region}' is wrong; expecting '${signer.region}'`);
  const steps = [date, region, service, terminator, text];
  const start: string | Buffer = `AWS4${signer.secretAccessKey}`;
  const signed = steps.reduce<string | Buffer>(
    (key, step) => createHmac('sha256', key).update(step).digest(),
    start,
  );
  return Buffer.from(signed).toString('hex');
}

/** Compares two signatures in constant time; throws `SignatureDoesNotMatch`. */
export function expectSignature(given: string, wanted: string): void {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  if (left.length === right.length && timingSafeEqual(left, right)) return;
  throw new S3Error(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  );
}
