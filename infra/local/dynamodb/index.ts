export { NoEngineError } from './engine-command.ts';
export type { Engine } from './engine-command.ts';
export { startDynamoDb } from './start-dynamodb.ts';
export type { DynamoDb } from './start-dynamodb.ts';
export { createTables, localClient } from './create-tables.ts';
export { startTestEngine } from './start-test-engine.ts';
