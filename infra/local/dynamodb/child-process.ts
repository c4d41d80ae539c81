import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that this process has started and that does not outlive it. */
export interface OwnedProcess {
  readonly pid: number;
  /** Resolves with a sentence when the program has ended by itself or was stopped. */
  readonly ended: Promise<string>;
  /** Ends the program and resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us. Its pid is kept in `pidFile`: one that an earlier run
 * left behind is ended first. Should this process be killed, a small shell that holds the other end of a pipe ends the program.
 */
export async function startOwned(
  command: string,
  parameters: readonly string[],
  pidFile: string,
): Promise<OwnedProcess> {
  await endStale(pidFile);
  const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = whenEnded(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(await ended);
  writeFileSync(pidFile, JSON.stringify({ pid, commandLine: [command, ...parameters] }));
  const watchdog = startWatchdog(pid);
  return {
    pid,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      // Open connections hold an engine back; its files survive a kill.
      const patience = setTimeout(() => child.kill('SIGKILL'), 500);
      await ended;
      clearTimeout(patience);
      watchdog?.kill('SIGKILL');
      rmSync(pidFile, { force: true });
    },
  };
}

function whenEnded(child: ChildProcess): Promise<string> {
  let last = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (last = `${last}${text}`.slice(-2_000)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`${child.spawnfile} could not be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      const words = last.trim() === '' ? '' : `: ${last.trim()}`;
      resolve(`${child.spawnfile} ended with ${signal ?? `exit code ${code}`}${words}`);
    });
  });
}

/** Reading the pipe ends when this process does, however it does. Windows has no such shell: there the pid file must do. */
function startWatchdog(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const script = `read -r _; kill -KILL ${pid} 2>/dev/null`;
  const watchdog = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watchdog.unref();
  return watchdog;
}

async function endStale(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const { pid, commandLine } = JSON.parse(readFileSync(pidFile, 'utf8')) as {
    pid: number;
    commandLine: string[];
  };
  // Pids are used again: only a process with the same command line is ours (known from /proc).
  for (let signal: NodeJS.Signals = 'SIGTERM', tries = 0; tries < 100 && runs(pid, commandLine); tries += 1) {
    if (tries === 50) signal = 'SIGKILL';
    process.kill(pid, signal);
    await delay(50);
  }
  rmSync(pidFile, { force: true });
}

function runs(pid: number, wanted: readonly string[]): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8') === `${wanted.join('\0')}\0`;
}
