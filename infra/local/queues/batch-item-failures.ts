import { isObject } from '../events/aws-json.ts';

/**
 * Reads a partial batch response: which of `identifiers` failed. No response, an empty one, or no failures mean that all succeeded.
 * Undefined when the response is invalid (another shape, an empty, missing or unknown identifier): then the whole batch has failed.
 */
export function failedItems(payload: unknown, identifiers: ReadonlySet<string>): string[] | undefined {
  if (payload === null || payload === undefined) return [];
  if (!isObject(payload)) return undefined;
  const failures = payload['batchItemFailures'];
  if (failures === null || failures === undefined) return [];
  if (!Array.isArray(failures)) return undefined;
  const failed = failures.map((failure: unknown) =>
    isObject(failure) ? failure['itemIdentifier'] : undefined,
  );
  return failed.every((id): id is string => typeof id === 'string' && identifiers.has(id))
    ? failed
    : undefined;
}
