import type { Runtime } from '../../infra/local/runtime/index.ts';
import { localClient } from '../../infra/local/dynamodb/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf } from '../../infra/local/scenario/client.ts';
import type { Cost, Run } from '../../infra/local/scenario/costs.ts';
import { sumCosts } from '../../infra/local/scenario/costs.ts';
import { AGENCY, foundCity } from '../../infra/local/scenario/found-city.ts';
import type { Quarter } from '../../infra/local/scenario/periods.ts';
import {
  endQuarterNow,
  openYearAndQuarter,
  quarterOf,
  untilState,
} from '../../infra/local/scenario/periods.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { readShardVectors } from '../../functions/periods/index.ts';
import { encodeVector } from '../../functions/periods/store/vector-item.ts';
import { aPerson } from '../close/a-quarter.ts';
import { aDataDirectory, anInstance } from '../scenarios/an-instance.ts';
import { SHARDS } from './close-cost.ts';

const PATIENCE = 600;
const CLOSING = ['score-period', 'finalise-period'];

/**
 * What a city's quarter took on one machine: seconds by the clock, and of both workflows of the close the transitions, as the stand-in
 * counted them, and the units, as the ledger tells.
 */
export type CityTimes = { importSeconds: number; closeSeconds: number; transitions: number; spent: Cost };

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

function tableOf(runtime: Runtime): Table {
  const [table] = runtime.model.tables;
  if (table === undefined) throw new Error('the templates hold no table');
  return openTable(table.name, localClient(runtime.dynamodb.endpoint));
}

/** Gives everybody twelve reported indicators and most a rating, as if a quarter had been worked: 20,000 requests would only take longer. */
async function workTheQuarter(table: Table, quarter: Quarter): Promise<void> {
  let n = 0;
  for (let shard = 0; shard < SHARDS; shard++)
    for await (const vectors of readShardVectors(table, AGENCY, quarter.id, shard)) {
      const worked = vectors.map((vector) => {
        const { iki, rating, r, g } = aPerson(n++);
        const achievement = vector.head ? ('BAIK' as const) : null;
        return { ...vector, v: 5, p: 1, r, g, iki, rating, achievement };
      });
      await table.putAll(worked.map((it) => encodeVector(AGENCY, SHARDS, it)));
    }
}

async function close(bkpsdm: Caller, quarter: Quarter): Promise<void> {
  await bkpsdm.post(`/v1/periods/${quarter.id}/seal`);
  await untilState(bkpsdm, quarter.id, ['CALIBRATING'], PATIENCE);
  await bkpsdm.post(`/v1/periods/${quarter.id}/finalise`);
  await untilState(bkpsdm, quarter.id, ['CLOSED'], PATIENCE);
}

/** States entered and children started by the workflows of the close, as the stand-in counted them. */
async function transitionsOf({ model, stepFunctions }: Runtime): Promise<number> {
  const machines = model.stateMachines.filter((it) => CLOSING.some((name) => it.name.includes(name)));
  if (machines.length !== CLOSING.length) throw new Error('the templates hold no workflows of the close');
  const lists = await Promise.all(machines.map((it) => stepFunctions.list({ stateMachineArn: it.arn })));
  const runs = lists.flatMap((it) => it.executions);
  return runs.reduce((sum, it) => sum + stepFunctions.record(it.executionArn).transitions, 0);
}

async function spentOn(bkpsdm: Caller, quarter: Quarter): Promise<Cost> {
  const { body } = await bkpsdm.get<{ runs: Run[] }>(`/v1/periods/${quarter.id}/close`);
  return sumCosts(body.runs.filter((it) => CLOSING.includes(it.workflow)).map((it) => it.cost));
}

/** A city on an instance of its own: staff imported, year and quarter opened, the quarter worked, then closed. */
export async function cityCloses(
  employees: number,
  notAssessed: number,
  tell: (text: string) => void,
): Promise<CityTimes> {
  const data = aDataDirectory();
  const runtime = await anInstance(data.path);
  try {
    const client = clientOf(runtime);
    const sample = makeSample({ employees, seed: 7, notAssessed });
    tell(`importing ${sample.people.length} rows of staff`);
    const importSeconds = await secondsOf(() => foundCity(client, sample));
    const bkpsdm = client.as(sample.personas.bkpsdm);
    const quarter = quarterOf(Date.now());
    tell(`opening a year and a quarter for ${employees} people`);
    await openYearAndQuarter(bkpsdm, quarter);
    await workTheQuarter(tableOf(runtime), quarter);
    await endQuarterNow(bkpsdm, quarter);
    tell(`closing ${employees} people on this machine`);
    const closeSeconds = await secondsOf(() => close(bkpsdm, quarter));
    const transitions = await transitionsOf(runtime);
    const spent = await spentOn(bkpsdm, quarter);
    return { importSeconds, closeSeconds, transitions, spent };
  } finally {
    await runtime.close();
    data.remove();
  }
}
