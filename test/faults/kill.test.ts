import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Client } from '../../infra/local/scenario/client.ts';
import { clientOf, createClient, until } from '../../infra/local/scenario/client.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import { isAssessed, meetEverybody } from '../../infra/local/scenario/people.ts';
import {
  endQuarterNow,
  openYearAndQuarter,
  quarterOf,
  untilState,
} from '../../infra/local/scenario/periods.ts';
import { agreeSkp, everybody, rate, reportResults } from '../../infra/local/scenario/quarter.ts';
import { aDataDirectory, anInstance } from '../scenarios/an-instance.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const quarter = quarterOf(Date.now());
const sample = makeSample({ employees: 30, seed: 3 });
const prepared = aDataDirectory();
const killed = aDataDirectory();
const running = new Set<ChildProcess>();
const quiet = (): void => undefined;

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  prepared.remove();
  killed.remove();
});

/**
 * A quarter of a small city, rated and past its deadlines, in a data directory that no process holds any more. Nobody seals it: the tick
 * of the next process finds it due.
 */
beforeAll(async () => {
  const runtime = await anInstance(prepared.path);
  const client = clientOf(runtime);
  await foundCity(client, sample);
  const bkpsdm = client.as(sample.personas.bkpsdm);
  await openYearAndQuarter(bkpsdm, quarter);
  const citizens = await meetEverybody(client, sample, 4);
  const scenario = { client, seed: 3, quarter, citizens, width: 4 };
  const people = [...citizens.values()].filter(isAssessed);
  await everybody(scenario, people, agreeSkp, quiet);
  await everybody(scenario, people, reportResults, quiet);
  await everybody(scenario, people, rate, quiet);
  await endQuarterNow(bkpsdm, quarter);
  await runtime.idle();
  await runtime.close();
  cpSync(prepared.path, killed.path, { recursive: true });
});

/** The system in a process of its own over a data directory; resolves when it answers. */
async function serve(dataDir: string): Promise<{ child: ChildProcess; client: Client }> {
  const child = spawn(process.execPath, [SERVE, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const first = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`the system ended with ${code} before it answered`)));
  });
  const { url, tokens } = JSON.parse(first) as { url: string; tokens: Record<string, string> };
  return {
    child,
    client: createClient(url, (subject) => {
      const token = tokens[subject];
      return token === undefined
        ? Promise.reject(new Error(`no token for ${subject}`))
        : Promise.resolve(token);
    }),
  };
}

function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

type Status = { state: string; progress: { sealed: number; shards: number } };

async function finish(client: Client): Promise<{ hash: string; totals: Record<string, number> }> {
  const bkpsdm = client.as(sample.personas.bkpsdm);
  await untilState(bkpsdm, quarter.id, ['CALIBRATING'], 180);
  await bkpsdm.post(`/v1/periods/${quarter.id}/finalise`);
  await untilState(bkpsdm, quarter.id, ['CLOSED'], 180);
  const { body } = await bkpsdm.get<{ manifest: { hash: string } }>(`/v1/periods/${quarter.id}`);
  const { body: close } = await bkpsdm.get<{ totals: Record<string, number> }>(
    `/v1/periods/${quarter.id}/close`,
  );
  return { hash: body.manifest.hash, totals: close.totals };
}

describe('a system that is killed in the middle of a close', () => {
  it('finishes it after the next start, with the same result as one that was left alone', async () => {
    const undisturbed = await serve(prepared.path);
    const expected = await finish(undisturbed.client);
    await kill(undisturbed.child);

    let now = await serve(killed.path);
    const status = async (): Promise<Status> =>
      (await now.client.as(sample.personas.bkpsdm).get<Status>(`/v1/periods/${quarter.id}/close`)).body;
    await until('the first sealed shard', 120, status, (it) => it.progress.sealed > 0);
    await kill(now.child);
    now = await serve(killed.path);
    expect(await finish(now.client)).toEqual(expected);
    await kill(now.child);
  });
});
