import { S3Error } from './errors.ts';
import { expectSignature, type Fields, parseAmzDate, signFor, type Signer } from './signing.ts';

/** The sizes in bytes that a policy allows for the file, both included; undefined where it says nothing. */
export type SizeLimits = { least?: number; most?: number };

type Condition =
  | { kind: 'eq' | 'starts-with'; field: string; value: string }
  | { kind: 'size'; least: number; most: number };
type Policy = { expiration: string; conditions: Condition[] };

const exempt = new Set(['x-amz-signature', 'policy', 'file']);

function invalid(reason: string): S3Error {
  return new S3Error('InvalidPolicyDocument', `Invalid Policy: ${reason}`);
}

function denied(reason: string): S3Error {
  return new S3Error('AccessDenied', `Invalid according to Policy: ${reason}`);
}

function readArray(condition: unknown[]): Condition {
  const [kind, left, right] = condition;
  const name = typeof kind === 'string' ? kind.toLowerCase() : '';
  if (condition.length === 3 && name === 'content-length-range') {
    const [least, most] = [Number(left), Number(right)];
    if (Number.isSafeInteger(least) && Number.isSafeInteger(most) && least >= 0)
      return { kind: 'size', least, most };
  }
  if (condition.length === 3 && (name === 'eq' || name === 'starts-with')) {
    if (typeof left === 'string' && left.startsWith('$') && typeof right === 'string') {
      return { kind: name, field: left.slice(1).toLowerCase(), value: right };
    }
  }
  throw invalid(`Invalid Condition: ${JSON.stringify(condition)}`);
}

function readCondition(condition: unknown): Condition[] {
  if (Array.isArray(condition)) return [readArray(condition)];
  if (typeof condition !== 'object' || condition === null) {
    throw invalid(`Invalid Condition: ${JSON.stringify(condition)}`);
  }
  return Object.entries(condition).map(([field, value]) => {
    if (typeof value !== 'string') throw invalid(`Invalid Simple-Condition: ${JSON.stringify(condition)}`);
    return { kind: 'eq', field: field.toLowerCase(), value };
  });
}

function parsePolicy(encoded: string): Policy {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw invalid('Invalid JSON.');
  }
  if (typeof document !== 'object' || document === null) throw invalid('Invalid JSON.');
  if (!('expiration' in document) || typeof document.expiration !== 'string') {
    throw invalid('Policy document missing expiration.');
  }
  if (!('conditions' in document) || !Array.isArray(document.conditions)) {
    throw invalid('Policy document missing conditions.');
  }
  const unknown = Object.keys(document).find((name) => name !== 'expiration' && name !== 'conditions');
  if (unknown !== undefined) throw invalid(`Unexpected: '${unknown}'.`);
  return { expiration: document.expiration, conditions: document.conditions.flatMap(readCondition) };
}

function checkExpiration(expiration: string, now: Date): void {
  const end = Date.parse(expiration);
  if (Number.isNaN(end) || !/^\d{4}-\d\d-\d\dT.*Z$/.test(expiration)) {
    throw invalid(`Invalid 'expiration' value: '${expiration}'`);
  }
  if (now.getTime() > end) throw denied('Policy expired.');
}

function holds(condition: Exclude<Condition, { kind: 'size' }>, given: string | undefined): boolean {
  if (given === undefined) return false;
  if (condition.kind === 'eq') return given === condition.value;
  // Of several content types, each must begin as the policy says.
  const values = condition.field === 'content-type' ? given.split(',').map((type) => type.trim()) : [given];
  return values.every((value) => value.startsWith(condition.value));
}

function checkConditions(conditions: Condition[], fields: Fields): SizeLimits {
  const limits: SizeLimits = {};
  const covered = new Set<string>();
  for (const condition of conditions) {
    if (condition.kind === 'size') {
      limits.least = Math.max(limits.least ?? 0, condition.least);
      limits.most = Math.min(limits.most ?? Number.POSITIVE_INFINITY, condition.most);
      continue;
    }
    covered.add(condition.field);
    if (holds(condition, fields[condition.field])) continue;
    const written = JSON.stringify([condition.kind, `$${condition.field}`, condition.value]);
    throw denied(`Policy Condition failed: ${written}`);
  }
  const extra = Object.keys(fields).filter(
    (name) => !exempt.has(name) && !name.startsWith('x-ignore-') && !covered.has(name),
  );
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(', ')}`);
  return limits;
}

/**
 * Checks a browser form against its signed policy: signature, expiry, every condition, and that every field is covered by
 * one. `fields` are the form's, by lower-case name, with `bucket` as addressed and `key` as it will be stored. Returns the
 * sizes it allows; throws what S3 answers.
 */
export function checkPostPolicy(fields: Fields, signer: Signer, now: Date): SizeLimits {
  const { policy } = fields;
  if (policy === undefined) throw new S3Error('AccessDenied', 'Access Denied');
  const need = (name: string): string => {
    const value = fields[name];
    if (value !== undefined) return value;
    throw new S3Error('InvalidArgument', `Bucket POST must contain a field named '${name}'.`);
  };
  if (fields['x-amz-security-token'] !== undefined) {
    throw new S3Error('InvalidToken', 'The credentials of this server have no session token.');
  }
  if (need('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') {
    throw new S3Error('InvalidArgument', 'X-Amz-Algorithm must be AWS4-HMAC-SHA256.');
  }
  const [credential, date] = [need('x-amz-credential'), need('x-amz-date')];
  if (!parseAmzDate(date) || credential.split('/')[1] !== date.slice(0, 8)) {
    throw new S3Error(
      'InvalidArgument',
      'X-Amz-Date must be the date of the credential, as YYYYMMDDTHHMMSSZ.',
    );
  }
  expectSignature(need('x-amz-signature'), signFor(credential, signer, policy));
  const { expiration, conditions } = parsePolicy(policy);
  checkExpiration(expiration, now);
  return checkConditions(conditions, fields);
}
