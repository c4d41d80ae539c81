import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { readSecret } from '../../shared/platform/secret/secret.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { createCorrectSegment } from '../periods/index.ts';
import { apiEnv, uploadEnv } from './env.ts';
import { presignUpload, readUpload } from './store/upload-store.ts';
import type { ImportUseCases } from './use-cases/import-use-cases.ts';
import { createImportUseCases } from './use-cases/import-use-cases.ts';
import type { RunNeeds } from './use-cases/run-import.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): ImportUseCases {
  const env = readEnv(apiEnv);
  return createImportUseCases({
    table: openTable(env.TABLE_NAME),
    presign: presignUpload(openFiles(env.BUCKET_NAME)),
  });
}

/** What the run of an import needs. */
export function runNeeds(): RunNeeds {
  const env = readEnv(uploadEnv);
  const table = openTable(env.TABLE_NAME);
  return {
    table,
    secret: () => readSecret(env.SECRET_ARN),
    realm: env.ISSUER_REALM,
    readUpload: readUpload(openFiles(env.BUCKET_NAME)),
    correct: createCorrectSegment({ table }),
    now: () => new Date().toISOString(),
  };
}
