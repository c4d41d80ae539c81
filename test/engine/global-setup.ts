import type { TestProject } from 'vitest/node';
import { startTestEngine } from '../../infra/local/dynamodb/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Endpoint of the DynamoDB engine that all tests of a run share; `inject('dynamodb')`. */
    dynamodb: string;
  }
}

/** Starts one DynamoDB engine for all tests of the project and returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestEngine();
  project.provide('dynamodb', database.endpoint);
  return () => database.close();
}
