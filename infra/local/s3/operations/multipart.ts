import { checksumField, declaredChecksum, parseAlgorithm } from '../checksum.ts';
import { S3Error, notImplemented } from '../errors.ts';
import { checksums, encryptionHeaders, keptHeaders, refuseUnknownFields, storing } from '../fields.ts';
import { openPayload } from '../declared.ts';
import { receive } from '../payload.ts';
import type { Answer, Call } from '../service.ts';
import type { Fields } from '../signing.ts';
import { parseTagHeader } from '../tags.ts';
import type { Upload } from '../uploads.ts';
import { renderXml } from '../xml.ts';

const MOST_PARTS = 10_000;

function readChecksum(fields: Fields): Upload['checksum'] {
  const name = fields['x-amz-checksum-algorithm'];
  const type = fields['x-amz-checksum-type']?.toUpperCase();
  if (type !== undefined && type !== 'FULL_OBJECT' && type !== 'COMPOSITE') {
    throw new S3Error('InvalidRequest', `The checksum type ${type} is unknown.`);
  }
  if (name === undefined) {
    if (type === undefined) return { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', asked: false };
    throw new S3Error(
      'InvalidRequest',
      'The x-amz-checksum-type header can only be used with x-amz-checksum-algorithm.',
    );
  }
  const algorithm = parseAlgorithm(name);
  const only =
    algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : algorithm.startsWith('SHA') ? 'COMPOSITE' : undefined;
  if (only && type && type !== only) {
    throw new S3Error(
      'InvalidRequest',
      `The ${type} checksum type cannot be used with the ${algorithm} algorithm.`,
    );
  }
  return { algorithm, type: type ?? only ?? 'COMPOSITE', asked: true };
}

/** CreateMultipartUpload: remembers what the object will be stored with, and gives the upload an id. */
export async function createMultipartUpload(call: Call): Promise<Answer> {
  const { bucket, fields, key, uploads } = call;
  refuseUnknownFields(fields, [...storing, 'x-amz-checksum-algorithm', 'x-amz-checksum-type']);
  const checksum = readChecksum(fields);
  const headers = keptHeaders(fields);
  const upload = await uploads.create({
    key,
    headers,
    tags: parseTagHeader(fields['x-amz-tagging']),
    checksum,
  });
  const body = renderXml('InitiateMultipartUploadResult', [
    ['Bucket', bucket.name],
    ['Key', key],
    ['UploadId', upload.id],
  ]);
  const told = checksum.asked
    ? { 'x-amz-checksum-algorithm': checksum.algorithm, 'x-amz-checksum-type': checksum.type }
    : {};
  return { status: 200, headers: { ...encryptionHeaders(headers), ...told }, body };
}

function readPartNumber(text: string | undefined): number {
  const number = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  if (number >= 1 && number <= MOST_PARTS) return number;
  throw new S3Error(
    'InvalidArgument',
    `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`,
  );
}

/** UploadPart: streams one part into the upload; a part of the same number is replaced. */
export async function uploadPart(call: Call): Promise<Answer> {
  const { fields, key, objects, query, uploads } = call;
  refuseUnknownFields(fields, []);
  const number = readPartNumber(query.get('partNumber'));
  const upload = await uploads.get(query.get('uploadId') ?? '', key);
  const payload = openPayload(call.source, fields, call.signed);
  const actual = payload.expected.checksum ? payload.expected.algorithm : 'null';
  if (upload.checksum.asked && upload.checksum.algorithm !== actual) {
    throw new S3Error(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${upload.checksum.algorithm}, actual checksum Type: ${actual}`,
    );
  }
  const draft = await objects.draft();
  try {
    const { size, md5, checksum } = await receive(payload, draft.write);
    await uploads.inTurn(upload.id, async () => {
      const current = await uploads.get(upload.id, key);
      await uploads.putPart(current, { number, size, etag: md5, checksum }, draft);
    });
    const told = { [checksumField(checksum.algorithm)]: checksum.value };
    return { status: 200, headers: { etag: `"${md5}"`, ...encryptionHeaders(upload.headers), ...told } };
  } finally {
    await draft.discard();
  }
}

/** AbortMultipartUpload: forgets the upload and its parts. */
export async function abortMultipartUpload(call: Call): Promise<Answer> {
  const { fields, key, query, uploads } = call;
  refuseUnknownFields(fields, []);
  const upload = await uploads.get(query.get('uploadId') ?? '', key);
  await uploads.inTurn(upload.id, async () => uploads.remove(await uploads.get(upload.id, key)));
  return { status: 204, headers: {} };
}

/** The checksum of the whole object that a client declares when it completes an upload, if any. */
export function declaredWhole(fields: Fields, upload: Upload): string | undefined {
  const type = fields['x-amz-checksum-type']?.toUpperCase();
  if (type !== undefined && type !== upload.checksum.type) {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created with the checksum type ${upload.checksum.type}.`,
    );
  }
  if (upload.checksum.type === 'COMPOSITE') {
    const name = checksums.find((field) => fields[field] !== undefined);
    if (name !== undefined) throw notImplemented(`the header ${name} for a composite checksum`);
    return undefined;
  }
  const declared = declaredChecksum(fields);
  if (declared && declared.algorithm !== upload.checksum.algorithm) {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created with the algorithm ${upload.checksum.algorithm}.`,
    );
  }
  return declared?.value;
}
