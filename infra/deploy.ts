// `npm run deploy -- --issuer https://…`: all stacks by the CDK CLI, or with `--only app,watch` some of them. What it is not told it asks AWS's own tools: credentials and profile
// come from the environment, the region is that of cdk.json unless AWS_REGION names another, and permissions that widen are asked about.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASSETS } from './config/assets.ts';
import { STAGES } from './config/stage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const STACKS = ['data', 'app', 'watch'];

/** Splits `--<name> <value>` (or `--<name>=<value>`) from what is handed on to the CDK CLI. */
function take(words: readonly string[], name: string): { value: string | undefined; rest: string[] } {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return { value: undefined, rest: [...words] };
  const joined = words[at]?.startsWith(`--${name}=`) ?? false;
  const value = joined ? words[at]?.slice(`--${name}=`.length) : words[at + 1];
  return { value, rest: words.toSpliced(at, joined ? 1 : 2) };
}

/** Whether it is a URL of https, with nothing behind its path. */
function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'https:' && url.search === '' && url.hash === '';
}

/** Whether it is an address without a path: `https://host`. */
function isOrigin(text: string): boolean {
  return isAddress(text) && URL.parse(text)?.origin === text;
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const given = take(process.argv.slice(2), 'issuer');
const issuer = given.value ?? process.env['ISSUER'];
if (issuer === undefined || issuer === '') {
  refuse(
    'Say which OpenID issuer signs access tokens: npm run deploy -- --issuer https://… (or ISSUER=https://…).',
  );
}
if (!isAddress(issuer))
  refuse(`"${issuer}" is no OpenID issuer: it must be an https URL without query or fragment.`);

const named = take(given.rest, 'public-origin');
const publicOrigin = named.value ?? process.env['PUBLIC_ORIGIN'];
if (publicOrigin === undefined || publicOrigin === '') {
  refuse(
    'Say under which address people check papers: npm run deploy -- --public-origin https://… (or PUBLIC_ORIGIN=https://…).',
  );
}
if (!isOrigin(publicOrigin))
  refuse(`"${publicOrigin}" is no public address: it must be https://host, without a path.`);

const staged = take(named.rest, 'stage');
const stage = Object.values(STAGES).find((it) => it.stage === (staged.value ?? 'prod'));
if (stage === undefined)
  refuse(`"${staged.value}" is no stage: it must be ${Object.keys(STAGES).join(' or ')}.`);

const limited = take(staged.rest, 'only');
const only = limited.value?.split(',') ?? [];
const stranger = only.find((it) => !STACKS.includes(it));
if (stranger !== undefined) refuse(`"${stranger}" is no stack: it must be ${STACKS.join(', ')}.`);

const { value: origin, rest } = take(limited.rest, 'web-origin');
if (origin !== undefined && !isOrigin(origin))
  refuse(`"${origin}" is no origin of pages: it must be https://host, without a path.`);

for (const { deployed } of Object.values(ASSETS)) {
  if (!existsSync(join(ROOT, 'node_modules', deployed)))
    refuse(`${deployed} is not installed: functions that need it run on x86_64 Linux, so deploy from there.`);
}

const { context } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as {
  context: { region: string };
};
const region = process.env['AWS_REGION'] ?? context.region;
const approval = rest.some((word) => word.startsWith('--require-approval'))
  ? []
  : ['--require-approval', 'broadening'];
const parameters = [`${stage.name}-app:Issuer=${issuer}`, `${stage.name}-app:PublicOrigin=${publicOrigin}`];
if (origin !== undefined) parameters.push(`${stage.name}-data:WebOrigin=${origin}`);
const which = only.length === 0 ? ['--all'] : [...only.map((it) => `${stage.name}-${it}`), '--exclusively'];
const done = spawnSync(
  join(BIN, 'cdk'),
  [
    'deploy',
    ...which,
    '--context',
    `region=${region}`,
    '--context',
    `stage=${stage.stage}`,
    ...approval,
    ...parameters.flatMap((it) => ['--parameters', it]),
    ...rest,
  ],
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
