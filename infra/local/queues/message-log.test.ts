import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMessageLog } from './message-log.ts';
import type { Message } from './message.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'message-log-')), 'queue.jsonl');
const message = (id: string): Message => ({
  id,
  body: `body of ${id}`,
  attributes: {},
  sentAt: 1,
  visibleAt: 1,
  receiveCount: 0,
});

describe('a message log', () => {
  it('gives back what was put, counted and not deleted, in order', () => {
    const path = file();
    const log = openMessageLog(path);
    for (const id of ['a', 'b', 'c']) log.put(message(id));
    log.received(['a', 'c'], 5);
    log.received(['c'], 9);
    log.delete(['b']);
    log.close();
    expect([...openMessageLog(path).messages.values()]).toEqual([
      { ...message('a'), receiveCount: 1, firstReceivedAt: 5 },
      { ...message('c'), receiveCount: 2, firstReceivedAt: 5 },
    ]);
  });

  it('drops a last line that a crash cut off and writes on behind what was whole', () => {
    const path = file();
    openMessageLog(path).put(message('a'));
    appendFileSync(path, '{"put":{"id":"b","bo');
    const log = openMessageLog(path);
    log.put(message('c'));
    expect([...openMessageLog(path).messages.keys()]).toEqual(['a', 'c']);
  });

  it('refuses a file with another unreadable line, by file and line', () => {
    const path = file();
    writeFileSync(path, `${JSON.stringify({ put: message('a') })}\nnonsense\n{"deleted":["a"]}\n`);
    expect(() => openMessageLog(path)).toThrow(`${path}:2 is not a message entry`);
  });

  it('does not grow with messages that are gone', () => {
    const path = file();
    const log = openMessageLog(path);
    log.put(message('kept'));
    for (let index = 0; index < 6_000; index += 1) {
      log.put(message(`m${index}`));
      log.delete([`m${index}`]);
    }
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(5_100);
    expect([...openMessageLog(path).messages.keys()]).toEqual(['kept']);
  });
});
