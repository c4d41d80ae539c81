import { readEnv } from '../../shared/platform/env.ts';
import { presignDownload } from '../../shared/platform/files/download.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { apiEnv, bundleEnv, stepEnv } from './env.ts';
import { createDocumentUseCases } from './use-cases/read-documents.ts';
import { verifyDocument } from './use-cases/verify-document.ts';

/** The use cases of what `api.ts` serves, over the function's own environment. */
export function useCases() {
  const env = readEnv(apiEnv);
  const table = openTable(env.TABLE_NAME);
  const relation = createRelation(table, createTree(table), PERMITS);
  const files = openFiles(env.BUCKET_NAME);
  return {
    documents: createDocumentUseCases({ table, files, permits: PERMITS, relation, presign: presignDownload }),
    verify: (code: string) => verifyDocument(table, code),
  };
}

export type UseCases = ReturnType<typeof useCases>;

/** What the steps that read and write the table need. */
export function stepNeeds() {
  const env = readEnv(stepEnv);
  return { table: openTable(env.TABLE_NAME), files: openFiles(env.BUCKET_NAME) };
}

/** What the step that makes ZIPs needs. */
export function bundleNeeds() {
  return { files: openFiles(readEnv(bundleEnv).BUCKET_NAME) };
}
