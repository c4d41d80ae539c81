import { readEnv } from '../../shared/platform/env.ts';
import { openSigner } from '../../shared/platform/files/signer.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { apiEnv } from './env.ts';
import type { EvidenceUseCases } from './use-cases/evidence-use-cases.ts';
import { createEvidenceUseCases } from './use-cases/evidence-use-cases.ts';
import type { ProgressUseCases } from './use-cases/progress-use-cases.ts';
import { createProgressUseCases } from './use-cases/progress-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): { progress: ProgressUseCases; evidence: EvidenceUseCases } {
  const env = readEnv(apiEnv);
  const table = openTable(env.TABLE_NAME);
  const relations = createRelation(table, createTree(table), PERMITS);
  return {
    progress: createProgressUseCases({ table, relations }),
    evidence: createEvidenceUseCases({ table, relations, signer: openSigner(env.EVIDENCE_BUCKET_NAME) }),
  };
}
