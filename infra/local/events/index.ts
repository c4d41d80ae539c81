import { randomUUID } from 'node:crypto';
import { AwsJsonError, answerAwsJson } from './aws-json.ts';
import type { AwsJsonResponse } from './aws-json.ts';
import { deliver, isQueue } from './delivery.ts';
import type { Target } from './delivery.ts';
import { compilePattern } from './pattern.ts';
import type { Matcher } from './pattern.ts';
import type { Invoke, Log, Send } from './ports.ts';
import { readEntries } from './put-events.ts';
import type { Entry, EntryError } from './put-events.ts';

/** A rule of one bus: events that the pattern matches go to every target. */
export type Rule = { name: string; busName: string; pattern: unknown; targets: Target[] };

/** `default` need not be listed: every account has it. `retryMs` (200) is the pause before an undelivered event is tried again. */
export type EventBusOptions = {
  account: string;
  region: string;
  buses: { name: string; arn: string }[];
  rules: Rule[];
  send: Send;
  invoke: Invoke;
  log: Log;
  now?: () => Date;
  retryMs?: number;
};

/** An event of an AWS service, such as S3's «Object Created». Goes to the `default` bus unless `busName` says otherwise. */
export type ServiceEvent = {
  source: string;
  detailType: string;
  detail: Record<string, unknown>;
  resources?: string[];
  time?: Date;
  busName?: string;
};

/** The running stand-in. */
export type EventBus = {
  /** Puts one service event on a bus; resolves with its id when queues have it. Rejects naming an unknown bus. */
  publish(event: ServiceEvent): Promise<string>;
  /** Answers AWS JSON 1.1: `AWSEvents.PutEvents`. `body` is the request's text. */
  handle(target: string, body: string): Promise<AwsJsonResponse>;
  /** Resolves when every delivery that has begun, to functions too, has ended. */
  idle(): Promise<void>;
};

type CompiledRule = Rule & { matches: Matcher };

/**
 * Starts the stand-in for EventBridge: buses, rules with patterns, targets that are queues or functions. Queues have an event before
 * its publisher is answered; functions get it afterwards. Throws, naming it, for a rule with an unknown operator, bus or target.
 */
export function createEventBus(options: EventBusOptions): EventBus {
  const { account, region, send, invoke, log, now = () => new Date(), retryMs = 200 } = options;
  const buses = busNames(options);
  const rules = options.rules.map((rule) => compileRule(rule, buses));
  const running = new Set<Promise<void>>();

  function run(delivery: Promise<void>): Promise<void> {
    const settled = delivery.catch((error: unknown) => {
      log(`events: a dead-letter queue failed: ${String(error)}`);
    });
    running.add(settled);
    return settled.finally(() => running.delete(settled));
  }

  async function accept(entry: Entry): Promise<string> {
    const busName = buses.get(entry.busName);
    if (busName === undefined) throw new UnknownBus(`Event bus ${entry.busName} does not exist.`);
    const id = randomUUID();
    const event = envelope(entry, id);
    const targets = rules
      .filter((rule) => rule.busName === busName && rule.matches(event))
      .flatMap((rule) => rule.targets);
    const text = JSON.stringify(event);
    const deliveries = targets.map((target) => ({
      target,
      done: run(deliver(text, id, target, { send, invoke, log, retryMs })),
    }));
    await Promise.all(deliveries.filter(({ target }) => isQueue(target)).map(({ done }) => done));
    return id;
  }

  function envelope(entry: Entry, id: string): Record<string, unknown> {
    const time = (entry.time ?? now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const head = {
      version: '0',
      id,
      'detail-type': entry.detailType,
      source: entry.source,
      account,
      time,
      region,
    };
    return { ...head, resources: entry.resources, detail: entry.detail };
  }

  async function putEvents(input: Record<string, unknown>): Promise<unknown> {
    const results: ({ EventId: string } | EntryError)[] = [];
    for (const entry of readEntries(input)) results.push(await acceptOrError(entry));
    return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results };
  }

  async function acceptOrError(entry: Entry | EntryError): Promise<{ EventId: string } | EntryError> {
    if ('ErrorCode' in entry) return entry;
    try {
      return { EventId: await accept(entry) };
    } catch (error) {
      if (!(error instanceof UnknownBus)) throw error;
      return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: error.message };
    }
  }

  return {
    publish: ({ busName = 'default', resources = [], time, ...event }) =>
      accept({ ...event, busName, resources, time }),
    handle: (target, body) =>
      answerAwsJson('1.1', body, (input) => {
        if (target === 'AWSEvents.PutEvents') return putEvents(input);
        throw new AwsJsonError('UnknownOperationException', `The operation «${target}» is not supported`);
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

class UnknownBus extends Error {}

function busNames({ account, region, buses }: EventBusOptions): Map<string, string> {
  const all = [{ name: 'default', arn: `arn:aws:events:${region}:${account}:event-bus/default` }, ...buses];
  return new Map(all.flatMap(({ name, arn }) => [[name, name] as const, [arn, name] as const]));
}

function compileRule(rule: Rule, buses: Map<string, string>): CompiledRule {
  const busName = buses.get(rule.busName);
  if (busName === undefined)
    throw new Error(`rule «${rule.name}» is of the bus «${rule.busName}», which does not exist`);
  rule.targets.forEach(isQueue);
  return { ...rule, busName, matches: compilePattern(rule.pattern, `rule «${rule.name}»`) };
}
