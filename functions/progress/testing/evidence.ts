import { createHash } from 'node:crypto';
import { newId } from '../../../shared/kernel/ids.ts';
import { inspectFile } from '../../../shared/platform/files/inspect/inspect.ts';
import type { Form, Signer } from '../../../shared/platform/files/signer.ts';
import { aPdf, PDF } from '../../../shared/platform/files/testing/files.ts';
import { moveVersion, readVersion } from '../../../shared/platform/files/version.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aBucket } from '../../../test/engine/a-bucket.ts';
import { PERMITS } from '../../identity/index.ts';
import { createRelation, createTree } from '../../organisation/index.ts';
import { accepted, employee } from '../../skp/testing/acts.ts';
import type { Verdict } from '../domain/evidence.ts';
import type { Announced } from '../domain/evidence-file.ts';
import { evidenceOfObject } from '../store/keys.ts';
import type { BegunUpload, UploadRequest } from '../use-cases/begin-upload.ts';
import type { EvidenceUseCases } from '../use-cases/evidence-use-cases.ts';
import { createEvidenceUseCases } from '../use-cases/evidence-use-cases.ts';
import { inspectUpload } from '../use-cases/inspect-upload.ts';
import type { CheckNeeds } from '../use-cases/put-aside.ts';
import { recordScan } from '../use-cases/record-scan.ts';
import { idIn } from './acts.ts';

/** The use cases over a table, with the real permission matrix and relations. */
export function evidenceOn(table: Table, signer: Signer): EvidenceUseCases {
  return createEvidenceUseCases({
    table,
    relations: createRelation(table, createTree(table), PERMITS),
    signer,
  });
}

/** A file as its owner announces it. */
export function announced(bytes: Uint8Array, parts: Partial<Announced> = {}): Announced {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: 'laporan.pdf', type: PDF, size: bytes.length, sha256, ...parts };
}

/** Posts a file by a form as a browser does; answers the status and, of a refusal, S3's code. */
export async function post(
  form: Form,
  bytes: Uint8Array,
  fields: Record<string, string> = {},
): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...fields })) body.append(name, value);
  body.append('file', new Blob([Buffer.from(bytes)]), 'berkas');
  const response = await fetch(form.url, { method: 'POST', body });
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
  return code === undefined ? String(response.status) : `${response.status} ${code}`;
}

/** Evidence of the employee's fourth quarter on a table and a bucket: what people and the two triggers do. */
export async function anEvidenceRoom(table: Table, clock: () => Date = () => new Date()) {
  const bucket = await aBucket({ now: clock });
  const evidence = evidenceOn(table, bucket.signer);
  const now = (): string => clock().toISOString();
  const needs: CheckNeeds = {
    table,
    files: bucket,
    read: readVersion,
    move: moveVersion,
    inspect: inspectFile,
    now,
  };

  const requestOf = (bytes: Uint8Array, parts: Partial<UploadRequest> = {}): UploadRequest => ({
    actor: employee,
    now: now(),
    mark: { key: newId(), body: 'body' },
    id: idIn('2026-Q4'),
    iki: 1,
    file: announced(bytes),
    ...parts,
  });

  /** Begins an upload and posts the file. */
  async function upload(
    bytes: Uint8Array = aPdf(newId()),
    parts: Partial<UploadRequest> = {},
  ): Promise<BegunUpload> {
    const begun = accepted(await evidence.begin(requestOf(bytes, parts)));
    if (begun.form === undefined) throw new Error('an upload without a form');
    const posted = await post(begun.form, bytes);
    if (posted !== '204') throw new Error(`S3 refused the form: ${posted}`);
    return begun;
  }

  /** The files of evidence that were announced, each once. */
  const arrivals = () =>
    bucket.created.splice(0).flatMap(({ detail }) => {
      const found = evidenceOfObject(detail.object.key);
      return found === undefined ? [] : [{ ...found, version: detail.object['version-id'] ?? '' }];
    });

  return {
    bucket,
    evidence,
    needs,
    requestOf,
    upload,
    arrivals,
    /** Runs the checks of everything that arrived. */
    inspectAll: async () => {
      for (const arrived of arrivals()) await inspectUpload(needs, arrived);
    },
    /** Everything that arrived gets a verdict, then is checked. */
    settle: async (verdict: Verdict = 'NO_THREATS_FOUND') => {
      for (const arrived of arrivals()) {
        await recordScan(needs, arrived, verdict);
        await inspectUpload(needs, arrived);
      }
    },
    close: bucket.close,
  };
}
