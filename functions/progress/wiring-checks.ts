import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { inspectFile } from '../../shared/platform/files/inspect/inspect.ts';
import { moveVersion, readVersion } from '../../shared/platform/files/version.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { checkEnv } from './env.ts';
import type { CheckNeeds } from './use-cases/put-aside.ts';

/** What the checks of uploaded files need. */
export function checkNeeds(): CheckNeeds {
  const env = readEnv(checkEnv);
  return {
    table: openTable(env.TABLE_NAME),
    files: openFiles(env.EVIDENCE_BUCKET_NAME),
    read: readVersion,
    move: moveVersion,
    inspect: inspectFile,
    now: () => new Date().toISOString(),
  };
}
