import { AwsJsonError, isObject } from '../events/aws-json.ts';
import type { MessageAttribute } from './message.ts';
import { md5 } from './record.ts';

/** What a client sends, checked. */
export type Outgoing = { body: string; attributes: Record<string, MessageAttribute>; delaySeconds: number };

/** The limit of one message and of one batch together, in bytes. */
export const MAX_MESSAGE_BYTES = 1_048_576;

const MEMBERS = new Set(['QueueUrl', 'Id', 'MessageBody', 'DelaySeconds', 'MessageAttributes']);
const MAX_DELAY_SECONDS = 900;
// Everything that XML 1.0 may carry; the SDK refuses nothing of it.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Reads one message of SendMessage or of a batch; throws an `AwsJsonError` that names what is wrong or not supported. */
export function readOutgoing(input: Record<string, unknown>): Outgoing {
  const unknown = Object.keys(input).find((member) => !MEMBERS.has(member));
  if (unknown) throw invalid(`The parameter ${unknown} is not supported`);
  const { MessageBody: body, DelaySeconds: delay = 0, MessageAttributes: attributes = {} } = input;
  if (typeof body !== 'string' || body === '') throw missing('MessageBody');
  if (FORBIDDEN.test(body))
    throw new AwsJsonError('InvalidMessageContents', 'The message has characters that are not allowed');
  if (typeof delay !== 'number' || !Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY_SECONDS) {
    throw invalid(`Value ${String(delay)} for parameter DelaySeconds is invalid: 0 to ${MAX_DELAY_SECONDS}`);
  }
  const outgoing = { body, attributes: readAttributes(attributes), delaySeconds: delay };
  if (sizeOf(outgoing) > MAX_MESSAGE_BYTES) {
    throw invalid(
      `One or more parameters are invalid. Reason: Message must be shorter than ${MAX_MESSAGE_BYTES} bytes.`,
    );
  }
  return outgoing;
}

/** The bytes of a message as SQS counts them: the body and every attribute's name, type and value. */
export function sizeOf({ body, attributes }: Outgoing): number {
  return Object.entries(attributes).reduce(
    (sum, [name, attribute]) =>
      sum + Buffer.byteLength(name) + Buffer.byteLength(attribute.DataType) + valueOf(attribute).length,
    Buffer.byteLength(body),
  );
}

/** The digests that a client checks, under SQS's names. */
export function digests({ body, attributes }: Outgoing): Record<string, string> {
  const names = Object.keys(attributes).toSorted();
  if (names.length === 0) return { MD5OfMessageBody: md5(body) };
  const parts = names.flatMap((name) => attributeParts(name, attributes[name]));
  return { MD5OfMessageBody: md5(body), MD5OfMessageAttributes: md5(Buffer.concat(parts)) };
}

function attributeParts(name: string, attribute: MessageAttribute | undefined): Buffer[] {
  if (!attribute) return [];
  const transport = Buffer.from([attribute.BinaryValue === undefined ? 1 : 2]);
  const [nameBytes, type, value] = [Buffer.from(name), Buffer.from(attribute.DataType), valueOf(attribute)];
  return [...prefixed(nameBytes), ...prefixed(type), transport, ...prefixed(value)];
}

function prefixed(bytes: Buffer): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}

function valueOf({ StringValue, BinaryValue }: MessageAttribute): Buffer {
  return BinaryValue === undefined ? Buffer.from(StringValue ?? '') : Buffer.from(BinaryValue, 'base64');
}

function readAttributes(value: unknown): Record<string, MessageAttribute> {
  if (!isObject(value)) throw invalid('MessageAttributes is not a map');
  const entries = Object.entries(value).map(
    ([name, attribute]) => [name, readAttribute(name, attribute)] as const,
  );
  if (entries.length > 10) throw invalid('Number of message attributes exceeds the allowed maximum of 10');
  return Object.fromEntries(entries);
}

function readAttribute(name: string, value: unknown): MessageAttribute {
  const { DataType, StringValue, BinaryValue } = isObject(value) ? value : {};
  if (typeof DataType !== 'string') throw invalid(`The message attribute '${name}' must contain a DataType`);
  const binary = DataType === 'Binary' || DataType.startsWith('Binary.');
  if (!binary && !/^(String|Number)(\..+)?$/.test(DataType)) {
    throw invalid(`The message attribute '${name}' has an invalid type: ${DataType}`);
  }
  const given = binary ? BinaryValue : StringValue;
  if (typeof given !== 'string' || given === '')
    throw invalid(`The message attribute '${name}' must contain a value`);
  return binary ? { DataType, BinaryValue: given } : { DataType, StringValue: given };
}

function invalid(message: string): AwsJsonError {
  return new AwsJsonError('InvalidParameterValue', message, 'InvalidParameterValue');
}

function missing(name: string): AwsJsonError {
  return new AwsJsonError(
    'MissingParameter',
    `The request must contain the parameter ${name}.`,
    'MissingParameter',
  );
}
