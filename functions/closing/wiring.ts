import { setTimeout as pause } from 'node:timers/promises';
import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { openWorkflows, parseWorkflows } from '../../shared/platform/workflows/workflows.ts';
import { resultSentenceOf } from '../../shared/messages/explanations/result-sentences.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree, readEmployees } from '../organisation/index.ts';
import { apiEnv, stepEnv } from './env.ts';
import { createExplain } from './use-cases/explain.ts';
import { createStatus } from './use-cases/close-status.ts';

/** What the steps of both workflows need. */
export function stepNeeds() {
  const env = readEnv(stepEnv);
  return { table: openTable(env.TABLE_NAME), files: openFiles(env.BUCKET_NAME), pause };
}

/** The use cases of the API. */
export function useCases() {
  const env = readEnv(apiEnv);
  const table = openTable(env.TABLE_NAME);
  const tree = createTree(table);
  const status = createStatus({
    table,
    files: openFiles(env.BUCKET_NAME),
    workflows: openWorkflows(parseWorkflows(env.WORKFLOWS)),
    readEmployees,
  });
  const explain = createExplain({
    table,
    tree,
    relation: createRelation(table, tree, PERMITS),
    sentenceOf: resultSentenceOf,
  });
  return { ...status, explain };
}

export type UseCases = ReturnType<typeof useCases>;
