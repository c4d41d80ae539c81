import type { Message } from './message.ts';
import { openMessageLog } from './message-log.ts';

/** One queue of the template. `redrive` names where a message goes after `maxReceiveCount` deliveries that failed. */
export type QueueSpec = {
  name: string;
  arn: string;
  url: string;
  visibilityTimeoutSeconds: number;
  redrive?: { deadLetterArn: string; maxReceiveCount: number };
  retentionSeconds: number;
};

/** What a queue tells the outside: `changed` after any change, `exhausted` for a message that has used up its deliveries. */
export type QueueEvents = { changed: () => void; exhausted: (message: Message) => void };

/** The running queue. Messages that were received are in flight until they are deleted or released. */
export type Queue = {
  readonly spec: QueueSpec;
  add(message: Message): void;
  /** Takes up to `max` visible messages, oldest first and at most `maxBytes` of bodies (but one at least). */
  receive(max: number, maxBytes: number): Message[];
  delete(ids: readonly string[]): void;
  /** Makes messages visible again after `ms`; those that have used up their deliveries are reported as exhausted at once. */
  release(ids: readonly string[], ms: number): void;
  count(): { visible: number; inFlight: number };
  isEmpty(): boolean;
  visible(): number;
  messages(): Message[];
  close(): void;
};

/** Opens the queue's log at `path`: everything that was not deleted is visible again. `now` gives milliseconds of the epoch. */
export function openQueue(spec: QueueSpec, path: string, now: () => number, events: QueueEvents): Queue {
  const log = openMessageLog(path);
  const visible = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();

  function show(ids: readonly string[], ms: number): void {
    if (ms <= 0) {
      for (const id of ids) visible.add(id);
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      show(ids, 0);
      events.changed();
    }, ms);
    timers.add(timer);
  }

  function isExhausted(message: Message): boolean {
    return spec.redrive !== undefined && message.receiveCount >= spec.redrive.maxReceiveCount;
  }

  function isExpired(message: Message): boolean {
    return message.sentAt + spec.retentionSeconds * 1000 <= now();
  }

  function remove(ids: readonly string[]): void {
    for (const id of ids) visible.delete(id);
    log.delete(ids);
    events.changed();
  }

  /** The next visible message that may still be delivered; expired and exhausted ones leave on the way. */
  function next(): Message | undefined {
    for (const id of visible) {
      const message = log.messages.get(id);
      if (!message) throw new Error(`queue ${spec.name} shows the message ${id} without storing it`);
      if (isExpired(message)) remove([id]);
      else if (isExhausted(message)) giveUp(message);
      else return message;
    }
    return undefined;
  }

  // The dead-letter queue stores it first: a crash between the two leaves a duplicate, never a loss.
  function giveUp(message: Message): void {
    events.exhausted(message);
    remove([message.id]);
  }

  function take(max: number, maxBytes: number): Message[] {
    const taken: Message[] = [];
    let bytes = 0;
    for (let message = next(); message && taken.length < max; message = next()) {
      bytes += Buffer.byteLength(message.body);
      if (taken.length > 0 && bytes > maxBytes) break;
      visible.delete(message.id);
      taken.push(message);
    }
    return taken;
  }

  function stored(ids: readonly string[]): Message[] {
    return ids.flatMap((id) => log.messages.get(id) ?? []);
  }

  function dropExpired(): void {
    const expired = [...visible].filter((id) => stored([id]).some(isExpired));
    if (expired.length > 0) remove(expired);
  }

  for (const message of log.messages.values()) show([message.id], message.visibleAt - now());

  return {
    spec,
    add: (message) => {
      log.put(message);
      show([message.id], message.visibleAt - now());
      events.changed();
    },
    receive: (max, maxBytes) => {
      const ids = take(max, maxBytes).map(({ id }) => id);
      if (ids.length > 0) log.received(ids, now());
      return stored(ids);
    },
    delete: remove,
    release: (ids, ms) => {
      const { exhausted = [], again = [] } = Object.groupBy(stored(ids), (message) =>
        isExhausted(message) ? 'exhausted' : 'again',
      );
      for (const message of exhausted) giveUp(message);
      show(
        again.map(({ id }) => id),
        ms,
      );
      events.changed();
    },
    count: () => {
      dropExpired();
      return { visible: visible.size, inFlight: log.messages.size - visible.size };
    },
    isEmpty: () => log.messages.size === 0,
    visible: () => visible.size,
    messages: () => {
      dropExpired();
      return [...log.messages.values()];
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      log.close();
    },
  };
}
