import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourceFiles } from '../inventories/source-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The code of an entry that can run, by the file of ours that it comes from: what nothing uses is shaken out by the bundler. */
type Sections = ReadonlyMap<string, string>;

async function sectionsOf(entryPoints: readonly string[]): Promise<ReadonlyMap<string, Sections>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: entryPoints.map((it) => ({ in: it, out: it.replaceAll('/', '+') })),
    outdir: 'nowhere',
    write: false,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => {
      const sections = new Map<string, string>();
      // The bundler writes the name of the file above each piece of it.
      for (const [, file = '', code = ''] of text.matchAll(
        /^\/\/ (\S+\.ts)\n((?:(?!^\/\/ \S+\.ts$).*\n?)*)/gm,
      ))
        sections.set(file, (sections.get(file) ?? '') + code);
      const entry = /([^/\\]+)\.js$/.exec(path)?.[1]?.replaceAll('+', '/') ?? '';
      return [entry, sections];
    }),
  );
}

/** The names under which code holds what opens a service: those that the sources declare with its type. */
function namesOf(type: string): string {
  const declared = sourceFiles('functions')
    .flatMap(({ text }) => [...text.matchAll(new RegExp(`\\b(\\w+)\\??: (?:Pick<)?${type}\\b`, 'g'))])
    .map(([, name = '']) => name);
  const names = [...new Set(declared)];
  if (names.length === 0) throw new Error(`no source has a ${type}`);
  // Where two files use a name, the bundler puts a number behind it.
  return `(?:${names.join('|')})\\d*`;
}

/** A file of the platform that calls AWS: the commands that it knows, and what in other files means that they are called. */
type Door = {
  file: string;
  commands: readonly string[];
  calls: readonly { seen: RegExp; actions: readonly string[] }[];
};

const table = namesOf('Table');
const files = namesOf('Files');
const workflows = namesOf('Workflows');
const on = (names: string, ...methods: string[]): RegExp =>
  new RegExp(`\\b${names}\\.(?:${methods.join('|')})\\(`);

/** What the platform calls for whom. A test holds the commands of each file against what is listed here. */
export const DOORS: readonly Door[] = [
  {
    file: 'shared/platform/table/table.ts',
    commands: [
      'Query',
      'BatchGet',
      'Put',
      'Delete',
      'Update',
      'TransactWrite',
      'BatchWrite',
      'BatchExecuteStatement',
    ],
    calls: [
      { seen: on(table, 'get', 'getMany'), actions: ['dynamodb:BatchGetItem'] },
      { seen: on(table, 'query', 'queryAll'), actions: ['dynamodb:Query'] },
      { seen: on(table, 'putAll'), actions: ['dynamodb:BatchWriteItem'] },
      { seen: on(table, 'execute'), actions: ['dynamodb:PartiQLUpdate'] },
    ],
  },
  {
    file: 'shared/platform/files/files.ts',
    commands: ['PutObject', 'GetObject', 'HeadObject'],
    calls: [
      { seen: on(files, 'get', 'size'), actions: ['s3:GetObject'] },
      { seen: on(files, 'put', 'putOnce'), actions: ['s3:PutObject'] },
    ],
  },
  {
    file: 'shared/platform/files/download.ts',
    commands: ['GetObject'],
    calls: [{ seen: /\bpresignDownload\d*\b/, actions: ['s3:GetObject'] }],
  },
  {
    file: 'shared/platform/secret/secret.ts',
    commands: ['GetSecretValue'],
    calls: [{ seen: /\breadSecret\d*\b/, actions: ['secretsmanager:GetSecretValue'] }],
  },
  {
    file: 'shared/platform/events/bus.ts',
    commands: ['PutEvents'],
    calls: [{ seen: /\bbus\d*\.publish\(/, actions: ['events:PutEvents'] }],
  },
  {
    file: 'shared/platform/workflows/workflows.ts',
    commands: ['StartExecution', 'DescribeExecution'],
    calls: [
      { seen: on(workflows, 'start'), actions: ['states:StartExecution'] },
      { seen: on(workflows, 'status'), actions: ['states:DescribeExecution'] },
    ],
  },
];

/** A transaction needs the permission of each kind of write in it: the kinds that the code can build, if it writes at all. */
const WRITES = on(table, 'write', 'transact');
const BUILDERS: Readonly<Record<string, string>> = {
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  check: 'dynamodb:ConditionCheckItem',
  checkAbsent: 'dynamodb:ConditionCheckItem',
  remove: 'dynamodb:DeleteItem',
};

/** What code calls of the SDK itself, or signs for somebody who calls it. */
const DIRECT: readonly { seen: RegExp; actions: readonly string[] }[] = [
  { seen: /new GetObjectCommand\d*\(/, actions: ['s3:GetObject'] },
  { seen: /new GetObjectCommand\d*\(\{[^}]*\bVersionId\b/, actions: ['s3:GetObjectVersion'] },
  { seen: /new HeadObjectCommand\d*\(/, actions: ['s3:GetObject'] },
  { seen: /new PutObjectCommand\d*\(/, actions: ['s3:PutObject'] },
  // It sends parts and takes them back when one fails.
  { seen: /new Upload\d*\(/, actions: ['s3:PutObject', 's3:AbortMultipartUpload'] },
  { seen: /new PutObjectCommand\d*\([^;]*\bTagging\b/, actions: ['s3:PutObjectTagging'] },
  { seen: /new DeleteObjectCommand\d*\(/, actions: ['s3:DeleteObject'] },
  { seen: /new PutObjectTaggingCommand\d*\(/, actions: ['s3:PutObjectTagging'] },
  { seen: /new GetObjectTaggingCommand\d*\(/, actions: ['s3:GetObjectTagging'] },
  { seen: /\bcreatePresignedPost\d*\(/, actions: ['s3:PutObject'] },
  { seen: /\bcreatePresignedPost\d*\([^;]*\btagging\b/, actions: ['s3:PutObjectTagging'] },
];

/** Names of SDK commands that a piece of code makes, without `Command`. */
export function commandsIn(code: string): string[] {
  return [...new Set([...code.matchAll(/new ([A-Za-z]+)Command\d*\(/g)].map(([, name = '']) => name))];
}

/** Command classes that {@link DIRECT} knows. */
export const KNOWN_COMMANDS = DIRECT.flatMap(({ seen }) => [
  ...seen.source.matchAll(/new (\w+)Command/g),
]).map(([, name = '']) => name);

function actionsIn(sections: Sections): string[] {
  const doors = new Set(DOORS.map((it) => it.file));
  const ours = [...sections].filter(([file]) => !doors.has(file)).map(([, code]) => code);
  const code = ours.join('\n');
  const called = [...DOORS.filter((it) => sections.has(it.file)).flatMap((it) => it.calls), ...DIRECT].filter(
    (it) => it.seen.test(code),
  );
  const write = sections.get('shared/platform/table/write.ts') ?? '';
  const built = WRITES.test(code)
    ? Object.entries(BUILDERS).filter(([name]) => new RegExp(`^function ${name}\\d*\\(`, 'm').test(write))
    : [];
  return [...called.flatMap((it) => it.actions), ...built.map(([, action]) => action)];
}

export type Calls = { actions: readonly string[]; indexes: boolean; sections: Sections };

/** What each entry file can call in AWS, and whether it asks an index of the table. */
export async function callsOf(entryPoints: readonly string[]): Promise<ReadonlyMap<string, Calls>> {
  const bundles = await sectionsOf(entryPoints);
  return new Map(
    [...bundles].map(([entry, sections]) => {
      const code = [...sections].filter(([file]) => !file.startsWith('shared/platform/table/'));
      const indexes = code.some(([, text]) => /"by(Assessor|Unit)"/.test(text));
      return [entry, { actions: [...new Set(actionsIn(sections))].toSorted(), indexes, sections }];
    }),
  );
}
