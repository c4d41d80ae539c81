import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const execution = z.strictObject({
  executionArn: z.string(),
  stateMachineArn: z.string(),
  name: z.string(),
  input: z.string(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  startedAt: z.number(),
  stoppedAt: z.number().optional(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
  transitions: z.int(),
  children: z.int(),
});

/** What is kept of an execution. Input and output are JSON texts, instants are milliseconds since the epoch. */
export type Execution = z.infer<typeof execution>;

/** The executions of one directory, all in memory, each also a file that outlives the process. */
export type ExecutionStore = {
  find: (executionArn: string) => Execution | undefined;
  all: () => Execution[];
  /** Puts the execution, replacing what had its ARN. It is on disk when this returns, whole or not at all. */
  put: (execution: Execution) => void;
};

/** Opens a directory, making it if need be. Throws an Error that names the file if one holds no execution. */
export function openExecutionStore(directory: string): ExecutionStore {
  mkdirSync(directory, { recursive: true });
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  const known = new Map(
    files.map((file) => read(join(directory, file))).map((one) => [one.executionArn, one]),
  );
  return {
    find: (executionArn) => known.get(executionArn),
    all: () => [...known.values()],
    put: (one) => {
      write(join(directory, fileName(one)), one);
      known.set(one.executionArn, one);
    },
  };
}

// Names differ by letter case and by machine; some file systems would mix them up without the digest.
function fileName({ executionArn, name }: Execution): string {
  return `${name}.${createHash('sha256').update(executionArn).digest('hex').slice(0, 12)}.json`;
}

function read(file: string): Execution {
  try {
    return execution.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} holds no execution; remove it to go on without it`, { cause: error });
  }
}

function write(file: string, one: Execution): void {
  writeFileSync(`${file}.part`, `${JSON.stringify(one, undefined, 2)}\n`);
  renameSync(`${file}.part`, file);
}
