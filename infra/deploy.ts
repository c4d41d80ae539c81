// `npm run deploy -- --issuer https://…`: both stacks by the CDK CLI. What it is not told it asks AWS's own tools: credentials and profile
// come from the environment, the region is Jakarta unless AWS_REGION names another, and permissions that widen are asked about.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASSETS } from './config/assets.ts';
import { STAGE } from './config/stage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** Splits `--issuer <url>` (or `--issuer=<url>`) from what is handed on to the CDK CLI; without it the variable ISSUER counts. */
function readIssuer(words: readonly string[]): { issuer: string | undefined; rest: string[] } {
  const at = words.findIndex((word) => word === '--issuer' || word.startsWith('--issuer='));
  if (at < 0) return { issuer: process.env['ISSUER'], rest: [...words] };
  const joined = words[at]?.startsWith('--issuer=') ?? false;
  const issuer = joined ? words[at]?.slice('--issuer='.length) : words[at + 1];
  return { issuer, rest: words.toSpliced(at, joined ? 1 : 2) };
}

/** Whether tokens may be trusted by this address: a URL of https, with nothing behind its path. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'https:' && url.search === '' && url.hash === '';
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { issuer, rest } = readIssuer(process.argv.slice(2));
if (issuer === undefined || issuer === '') {
  refuse(
    'Say which OpenID issuer signs access tokens: npm run deploy -- --issuer https://… (or ISSUER=https://…).',
  );
}
if (!isIssuer(issuer))
  refuse(`"${issuer}" is no OpenID issuer: it must be an https URL without query or fragment.`);

for (const { deployed } of Object.values(ASSETS)) {
  if (!existsSync(join(ROOT, 'node_modules', deployed)))
    refuse(`${deployed} is not installed: functions that need it run on x86_64 Linux, so deploy from there.`);
}

const region = process.env['AWS_REGION'] ?? STAGE.region;
const approval = rest.some((word) => word.startsWith('--require-approval'))
  ? []
  : ['--require-approval', 'broadening'];
const parameters = ['--parameters', `${STAGE.name}-app:Issuer=${issuer}`];
const done = spawnSync(
  join(BIN, 'cdk'),
  ['deploy', '--all', '--context', `region=${region}`, ...approval, ...parameters, ...rest],
  {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
    },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (done.error !== undefined) refuse(`The CDK CLI could not be started: ${done.error.message}`);
process.exitCode = done.status ?? 1;
