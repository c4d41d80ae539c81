import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, ROOT } from './settings.ts';

describe('settings', () => {
  it('are the usual port and a folder of the project unless told otherwise', () => {
    expect(readSettings({})).toEqual({ port: 3000, portGiven: false, dataDir: resolve(ROOT, '.local/data') });
  });

  it('take DATA_DIR as seen from where the command was typed', () => {
    const { dataDir, port } = readSettings({ PORT: '3100', DATA_DIR: 'mine', INIT_CWD: '/somewhere' });
    expect({ dataDir, port }).toEqual({ dataDir: '/somewhere/mine', port: 3100 });
  });

  it.each(['x', '0', '65536', '80.5'])('refuse "%s" as port', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(`PORT is "${port}"`);
  });
});
