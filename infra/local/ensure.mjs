// Installs what package-lock.json names, when it changed since the last install. Runs under any Node ≥ 20, before every command of
// package.json, and writes only to stderr, so that `npm run --silent …` keeps a clean stdout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const marker = `${root}node_modules/.installed`;
const installed = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : '';

if (installed !== wanted) {
  console.error('installing dependencies (once, until package-lock.json changes) …');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, [npm]] : ['npm', []];
  const env = { ...process.env, npm_config_ignore_scripts: 'true' };
  const done = spawnSync(command[0], [...command[1], 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: command[0] === 'npm',
  });
  if (done.status !== 0) {
    console.error(
      'Dependencies could not be installed: is the npm registry reachable? Then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(marker, `${wanted}\n`);
}
