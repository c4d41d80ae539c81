import { AwsJsonError, isObject } from './aws-json.ts';

/** One accepted entry of PutEvents, before it becomes an event. */
export type Entry = {
  busName: string;
  source: string;
  detailType: string;
  detail: Record<string, unknown>;
  resources: string[];
  time: Date | undefined;
};

/** What one entry fails with; the other entries of the request go on. */
export type EntryError = { ErrorCode: string; ErrorMessage: string };

const MAX_ENTRIES = 10;
const MAX_BYTES = 1024 * 1024;
const TIME_BYTES = 14;
const MEMBERS = new Set([
  'Time',
  'Source',
  'Resources',
  'DetailType',
  'Detail',
  'EventBusName',
  'TraceHeader',
]);

/**
 * Reads the request of PutEvents: 1 to 10 entries whose sizes, as EventBridge counts them, sum to less than 1 MB. Returns one entry
 * or one error for each, in order. Throws an `AwsJsonError` where the whole request is refused.
 */
export function readEntries(input: Record<string, unknown>): (Entry | EntryError)[] {
  const entries = input['Entries'];
  for (const member of Object.keys(input))
    if (member !== 'Entries') throw invalid(`«${member}» is not supported`);
  if (!Array.isArray(entries))
    throw invalid("Value null at 'entries' failed to satisfy constraint: Member must not be null");
  if (entries.length < 1 || entries.length > MAX_ENTRIES) {
    throw invalid(`Value at 'entries' failed to satisfy constraint: length between 1 and ${MAX_ENTRIES}`);
  }
  const objects = entries.map((entry, index) => {
    if (!isObject(entry)) throw invalid(`entries.${index + 1} is not an object`);
    return entry;
  });
  const bytes = objects.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (bytes >= MAX_BYTES)
    throw invalid(`Total size of the entries in the request is over the limit: ${bytes} bytes`);
  return objects.map(readEntry);
}

function readEntry(entry: Record<string, unknown>): Entry | EntryError {
  const unknown = Object.keys(entry).find((member) => !MEMBERS.has(member));
  if (unknown) return argument(unknown, 'is not supported');
  const { Source: source, DetailType: detailType, Detail: text, EventBusName: bus = 'default' } = entry;
  const { Resources: resources = [], Time: time } = entry;
  if (typeof source !== 'string' || source === '') return argument('Source', 'is a required argument');
  if (typeof detailType !== 'string' || detailType === '')
    return argument('DetailType', 'is a required argument');
  if (typeof text !== 'string') return argument('Detail', 'is a required argument');
  if (typeof bus !== 'string') return argument('EventBusName', 'is not text');
  if (!isTexts(resources)) return argument('Resources', 'is not a list of texts');
  if (time !== undefined && typeof time !== 'number') return argument('Time', 'is not a number of seconds');
  if (source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const detail = parseDetail(text);
  if (!detail) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  const at = time === undefined ? undefined : new Date(time * 1000);
  return { busName: bus, source, detailType, detail, resources, time: at };
}

function parseDetail(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function sizeOf(entry: Record<string, unknown>): number {
  const texts = [entry['Source'], entry['DetailType'], entry['Detail'], entry['Resources']].flat();
  const bytes = texts.reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? Buffer.byteLength(text) : 0),
    0,
  );
  return bytes + (entry['Time'] === undefined ? 0 : TIME_BYTES);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function argument(name: string, reason: string): EntryError {
  return {
    ErrorCode: 'InvalidArgument',
    ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} ${reason}.`,
  };
}

function invalid(message: string): AwsJsonError {
  return new AwsJsonError('ValidationException', message);
}
