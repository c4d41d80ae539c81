import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const NEEDED = ['table_name', 'shard_id', 'sequence_number'];
const INDEXES = [
  'CREATE INDEX IF NOT EXISTS local_stream_last ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  'CREATE INDEX IF NOT EXISTS local_stream_read ON _stream_records (table_name, shard_id, sequence_number)',
];

/**
 * Gives dynoxide's database `file` two indexes over its stream records, without which every write to a table with a stream looks through all of
 * them. When the file is built otherwise than expected nothing is changed, and `log` says so.
 */
export function addStreamIndexes(file: string, log: (line: string) => void): void {
  if (!existsSync(file))
    return log(`DynamoDB engine: no ${file}; streams stay without indexes and get slower as they grow`);
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    const columns = database.prepare("SELECT name FROM pragma_table_info('_stream_records')").all();
    const names = new Set(columns.map((column) => column['name']));
    if (!NEEDED.every((name) => names.has(name))) {
      return log(
        'DynamoDB engine: its stream records look different; they stay without indexes and get slower as they grow',
      );
    }
    for (const statement of INDEXES) database.exec(statement);
  } finally {
    database.close();
  }
}
