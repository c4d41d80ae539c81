import { checkKeyLength } from '../address.ts';
import { commitObject, writtenHeaders } from '../commit.ts';
import { notImplemented, S3Error } from '../errors.ts';
import { keptHeaders, refuseUnknownFields, storing } from '../fields.ts';
import { type Form, readForm } from '../form.ts';
import { declaredDigests } from '../declared.ts';
import { requireDigest } from '../lock.ts';
import { receive } from '../payload.ts';
import { checkPostPolicy } from '../post-policy.ts';
import type { Answer, Call } from '../service.ts';
import type { Fields } from '../signing.ts';
import { parseTagDocument } from '../tags.ts';
import { renderXml } from '../xml.ts';

const LARGEST_POST = 5 * 1024 ** 3;
const signing = ['policy', 'x-amz-signature', 'x-amz-algorithm', 'x-amz-credential', 'x-amz-date'];
const refused = [
  'success_action_redirect',
  'redirect',
  'acl',
  'x-amz-acl',
  'x-amz-tagging',
  'awsaccesskeyid',
  'signature',
];

/** The fields as the policy sees them: the bucket as addressed, the key as it will be stored. */
function expand(call: Call, form: Form): Record<string, string> {
  const key = form.fields['key'];
  if (key === undefined || key === '') {
    throw new S3Error('InvalidArgument', "Bucket POST must contain a field named 'key'.");
  }
  const expanded = key.replaceAll('${filename}', () => form.filename);
  checkKeyLength(expanded);
  return { ...form.fields, bucket: call.bucket.name, key: expanded };
}

function refuseUnknown(fields: Fields): void {
  const named = refused.find((name) => fields[name] !== undefined);
  if (named !== undefined) throw notImplemented(`the form field ${named}`);
  refuseUnknownFields(fields, [...signing, ...storing, 'x-amz-checksum-algorithm']);
}

function checkLeast(size: number, least: number | undefined): void {
  if (least === undefined || size >= least) return;
  const details = { ProposedSize: String(size), MinSizeAllowed: String(least) };
  throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
    details,
  });
}

function answerPost(call: Call, fields: Fields, headers: Record<string, string>): Answer {
  const { bucket } = call;
  const key = fields['key'] ?? '';
  const location = `http://${call.fields['host'] ?? ''}/${bucket.name}/${key.split('/').map(encodeURIComponent).join('/')}`;
  const all = { ...headers, location };
  const status = fields['success_action_status'];
  if (status === '200') return { status: 200, headers: all };
  if (status !== '201') return { status: 204, headers: all };
  const body = renderXml(
    'PostResponse',
    [
      ['Location', location],
      ['Bucket', bucket.name],
      ['Key', key],
      ['ETag', headers['etag'] ?? ''],
    ],
    false,
  );
  return { status: 201, headers: all, body };
}

/** POST Object: a browser's form, allowed by its signed policy alone. Nothing of a refused form remains. */
export async function postObject(call: Call): Promise<Answer> {
  const form = await readForm(call.fields['content-type'] ?? '', call.source);
  const fields = expand(call, form);
  const limits = checkPostPolicy(fields, call.service.signer, call.service.now());
  refuseUnknown(fields);
  const headers = keptHeaders(fields);
  const tags = fields['tagging'] === undefined ? {} : parseTagDocument(fields['tagging']);
  const expected = { ...declaredDigests(fields), most: Math.min(limits.most ?? LARGEST_POST, LARGEST_POST) };
  requireDigest(call.bucket.lock, expected);
  const draft = await call.objects.draft();
  try {
    const { size, md5, checksum } = await receive({ body: form.file, expected }, draft.write);
    checkLeast(size, limits.least);
    const facts = { size, etag: md5, checksum, checksumType: 'FULL_OBJECT', headers, tags } as const;
    const key = fields['key'] ?? '';
    const object = await commitObject(call, { ...facts, key, draft, reason: 'POST Object' }, {});
    return answerPost(call, fields, writtenHeaders(object));
  } finally {
    await draft.discard();
  }
}
