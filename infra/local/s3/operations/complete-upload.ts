import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

import { type Checksum, createDigest } from '../checksum.ts';
import { commitObject, versionHeaders } from '../commit.ts';
import { S3Error } from '../errors.ts';
import { checksums, encryptionHeaders, refuseUnknownFields } from '../fields.ts';
import type { Draft } from '../files.ts';
import { openPayload } from '../declared.ts';
import { receiveText } from '../payload.ts';
import type { Answer, Call } from '../service.ts';
import type { Part, Upload } from '../uploads.ts';
import { childText, type Element, expectShape, parseXml, renderXml } from '../xml.ts';
import { declaredWhole } from './multipart.ts';

const SMALLEST_PART = 5 * 1024 ** 2;
const algorithms = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

function invalidPart(number: number): S3Error {
  return new S3Error(
    'InvalidPart',
    'One or more of the specified parts could not be found or its entity tag or checksum did not match.',
    { details: { PartNumber: String(number) } },
  );
}

function choosePart(element: Element, parts: Map<number, Part>, { checksum }: Upload): Part {
  expectShape(element, 'Part', ['PartNumber', 'ETag', ...algorithms.map((name) => `Checksum${name}`)]);
  const number = Number(childText(element, 'PartNumber'));
  const part = parts.get(number);
  if (!part || childText(element, 'ETag')?.replaceAll('"', '') !== part.etag) throw invalidPart(number);
  for (const name of algorithms) {
    const given = childText(element, `Checksum${name}`);
    if (given !== undefined && (name !== part.checksum.algorithm || given !== part.checksum.value)) {
      throw invalidPart(number);
    }
    if (given === undefined && checksum.type === 'COMPOSITE' && name === checksum.algorithm) {
      throw new S3Error(
        'InvalidRequest',
        `The upload was created using a ${name} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
      );
    }
  }
  return part;
}

function chooseParts(document: string, parts: Map<number, Part>, upload: Upload): Part[] {
  const root = parseXml(document);
  expectShape(root, 'CompleteMultipartUpload', ['Part']);
  const chosen = root.children.map((element) => choosePart(element, parts, upload));
  const misplaced = chosen.some(
    (part, index) => index > 0 && part.number <= (chosen[index - 1]?.number ?? 0),
  );
  if (chosen.length === 0) throw new S3Error('MalformedXML', 'You must specify at least one part');
  if (misplaced) {
    throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order by part number.');
  }
  const small = chosen.slice(0, -1).find((part) => part.size < SMALLEST_PART);
  if (small) {
    const details = { PartNumber: String(small.number), ProposedSize: String(small.size) };
    throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
      details,
    });
  }
  return chosen;
}

async function join(call: Call, upload: Upload, parts: Part[], draft: Draft): Promise<Checksum> {
  const { algorithm, type } = upload.checksum;
  const digest = createDigest(algorithm);
  for (const part of parts) {
    if (type === 'COMPOSITE') digest.update(Buffer.from(part.checksum.value, 'base64'));
    for await (const chunk of createReadStream(
      call.uploads.partPath(upload, part),
    ) as AsyncIterable<Buffer>) {
      if (type === 'FULL_OBJECT') digest.update(chunk);
      await draft.write(chunk);
    }
  }
  const value = digest.value();
  return { algorithm, value: type === 'COMPOSITE' ? `${value}-${parts.length}` : value };
}

function etagOf(parts: Part[]): string {
  const md5s = Buffer.concat(parts.map((part) => Buffer.from(part.etag, 'hex')));
  return `${createHash('md5').update(md5s).digest('hex')}-${parts.length}`;
}

async function complete(call: Call, upload: Upload, document: string): Promise<Answer> {
  const { bucket, fields, key, objects, uploads } = call;
  const declared = declaredWhole(fields, upload);
  const parts = chooseParts(document, await uploads.listParts(upload), upload);
  const draft = await objects.draft();
  try {
    const checksum = await join(call, upload, parts, draft);
    if (declared !== undefined && declared !== checksum.value) {
      throw new S3Error(
        'BadDigest',
        `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
      );
    }
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    const { headers, tags } = upload;
    const facts = { size, etag: etagOf(parts), checksum, checksumType: upload.checksum.type, headers, tags };
    const object = await commitObject(
      call,
      { ...facts, key, draft, reason: 'CompleteMultipartUpload' },
      fields,
    );
    await uploads.remove(upload);
    const body = renderXml('CompleteMultipartUploadResult', [
      ['Location', `/${bucket.name}/${key}`],
      ['Bucket', bucket.name],
      ['Key', key],
      ['ETag', `"${object.etag}"`],
      [`Checksum${checksum.algorithm}`, checksum.value],
      ['ChecksumType', object.checksumType],
    ]);
    return { status: 200, headers: { ...versionHeaders(object), ...encryptionHeaders(headers) }, body };
  } finally {
    await draft.discard();
  }
}

/** CompleteMultipartUpload: joins the parts named into one object, once, under the conditions given. */
export async function completeMultipartUpload(call: Call): Promise<Answer> {
  const { fields, key, query, uploads } = call;
  refuseUnknownFields(fields, ['x-amz-checksum-type', 'if-match', 'if-none-match']);
  // Here checksum headers speak of the object to be joined, not of this body.
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !checksums.includes(name)));
  const document = await receiveText(openPayload(call.source, own, call.signed));
  const id = query.get('uploadId') ?? '';
  return uploads.inTurn(id, async () => complete(call, await uploads.get(id, key), document));
}
