import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { check, checkAbsent, put, update } from '../../../shared/platform/table/write.ts';
import type { Gate, GateState } from '../domain/gate.ts';
import { GATE_STATES } from '../domain/gate.ts';
import type { Calendar } from '../domain/period.ts';
import { gateKey } from './keys.ts';

/** Reads a gate from its item. */
export function decodeGate(item: Item): Gate {
  const [, , , period = '', shard = ''] = item.PK.split('#');
  const it = item as unknown as Omit<Gate, 'period' | 'shard'>;
  return {
    period,
    shard: Number(shard),
    state: it.state,
    calendar: it.calendar,
    n: it.n,
    c: it.c,
    ...(it.sum === undefined ? {} : { sum: it.sum }),
    ...(it.final === undefined ? {} : { final: it.final }),
  };
}

/** The gates of some shards, read strongly: one call per hundred. Absent ones are `undefined`. */
export async function readGates(
  table: Table,
  agency: string,
  period: string,
  shards: readonly number[],
): Promise<(Gate | undefined)[]> {
  const items = await table.getMany(
    shards.map((shard) => gateKey(agency, period, shard)),
    { strong: true },
  );
  return items.map((item) => (item === undefined ? undefined : decodeGate(item)));
}

/** A new gate, `OPENING` and empty, if there is none. */
export function newGate(agency: string, period: string, shard: number, calendar: Calendar): Write {
  return put({ ...gateKey(agency, period, shard), state: 'OPENING', calendar, n: 0, c: 0 })
    .ifAbsent()
    .done();
}

/**
 * Moves a gate one state forward, or finds it there or beyond: "already there" counts as done. Answers the gate as it then stands,
 * from the write itself (ALL_NEW, ALL_OLD), so its counters are as strong as a strong read. Throws when the gate is not yet at the
 * state before: the caller came too early, which is a bug.
 */
export async function forwardGate(
  table: Table,
  agency: string,
  period: string,
  shard: number,
  to: GateState,
): Promise<Gate> {
  const at = GATE_STATES.indexOf(to);
  const written = await table.write(
    update(gateKey(agency, period, shard))
      .set({ state: to })
      .expect({ state: GATE_STATES[at - 1] })
      .done(),
  );
  if (written.item === undefined) throw new Error(`gate ${period} ${shard} does not exist`);
  const gate = decodeGate(written.item);
  if (GATE_STATES.indexOf(gate.state) < at)
    throw new Error(`gate ${period} ${shard} is ${gate.state}, too early for ${to}`);
  return gate;
}

/** Sets a summary's key once; if one is there already, nothing changes. Answers the key that stands. */
export async function setSummaryOnce(
  table: Table,
  gate: Pick<Gate, 'period' | 'shard'>,
  agency: string,
  which: 'sum' | 'final',
  state: GateState,
  key: string,
): Promise<string> {
  const written = await table.write(
    update(gateKey(agency, gate.period, gate.shard))
      .set({ [which]: key })
      .expect({ state })
      .expectAbsent(which)
      .done(),
  );
  const stands = written.item?.[which];
  if (typeof stands !== 'string') throw new Error(`gate ${gate.period} ${gate.shard} took no ${which}`);
  return stands;
}

/** Inside a transaction: the gate is still as it was seen (state and calendar), or still absent. */
export function gateAsSeen(agency: string, period: string, shard: number, seen: Gate | undefined): Write {
  const key = gateKey(agency, period, shard);
  return seen === undefined
    ? checkAbsent(key).done()
    : check(key).expect({ state: seen.state, calendar: seen.calendar }).done();
}
