import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from './log.ts';

describe('the log', () => {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    vi.stubEnv('LOG_LEVEL', 'INFO');
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is one line of JSON per entry', () => {
    log.info('refused', { code: 'skp.exists' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'INFO',
      message: 'refused',
      code: 'skp.exists',
    });
  });

  it('carries the keys that were appended last', () => {
    log.appendKeys({ correlationId: 'a' });
    log.appendKeys({ correlationId: 'b' });
    log.warn('slow');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'WARN', correlationId: 'b' });
  });

  it('keeps an error with its cause, given alone or among values', () => {
    const error = new Error('outer', { cause: new TypeError('inner') });
    log.error('fault', error);
    log.error('fault', { error });
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({
        error: { name: 'Error', message: 'outer', cause: { name: 'TypeError', message: 'inner' } },
      });
    }
  });

  it('describes what is no JSON instead of failing', () => {
    const circle: Record<string, unknown> = { count: 1n };
    circle['itself'] = circle;
    log.error('odd', { circle });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      message: 'odd',
      described: expect.stringContaining('Circular'),
    });
  });

  it('leaves out what is below its level', () => {
    vi.stubEnv('LOG_LEVEL', 'ERROR');
    log.info('quiet');
    vi.stubEnv('LOG_LEVEL', 'SILENT');
    log.error('silent');
    expect(lines).toEqual([]);
  });
});
