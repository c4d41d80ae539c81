import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { itemChangesOf } from '../../shared/platform/events/stream.ts';
import { relay } from './use-cases/relay.ts';
import { relayNeeds } from './wiring.ts';

const needs = relayNeeds();

/** The relay: every stamped change of the table becomes history and an event. Failed records are reported, so that they come again. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const failed = await relay(needs, itemChangesOf(event));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
};
