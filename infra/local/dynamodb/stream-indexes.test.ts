import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addStreamIndexes } from './stream-indexes.ts';

function aDatabase(columns: string): { file: string; indexes: () => unknown[] } {
  const file = join(mkdtempSync(join(tmpdir(), 'sqlite-')), 'a.db');
  const database = new DatabaseSync(file);
  database.exec(`CREATE TABLE _stream_records (${columns})`);
  const query = "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name";
  return {
    file,
    indexes: () =>
      database
        .prepare(query)
        .all()
        .map((row) => row['name']),
  };
}

describe('the indexes over stream records', () => {
  it('are made once', () => {
    const { file, indexes } = aDatabase('table_name TEXT, shard_id TEXT, sequence_number TEXT');
    const lines: string[] = [];
    addStreamIndexes(file, (line) => lines.push(line));
    addStreamIndexes(file, (line) => lines.push(line));
    expect(indexes()).toEqual(['local_stream_last', 'local_stream_read']);
    expect(lines).toEqual([]);
  });

  it('are left out, with a word about it, when the table looks different', () => {
    const { file, indexes } = aDatabase('table_name TEXT, shard TEXT, sequence INTEGER');
    const lines: string[] = [];
    addStreamIndexes(file, (line) => lines.push(line));
    expect(indexes()).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('look different')]);
  });

  it('are left out, with a word about it, when there is no database', () => {
    const lines: string[] = [];
    addStreamIndexes('nowhere.db', (line) => lines.push(line));
    expect(lines).toEqual([expect.stringContaining('nowhere.db')]);
  });
});
