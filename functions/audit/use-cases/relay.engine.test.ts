import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aBucket } from '../../../test/engine/a-bucket.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import { log } from '../../../shared/platform/log/log.ts';
import { openBus } from '../../../shared/platform/events/bus.ts';
import type { DomainEvent } from '../../../shared/platform/events/event.ts';
import type { ItemChange } from '../../../shared/platform/events/stream.ts';
import { referenceOf } from '../../appraisal/index.ts';
import { scoreInputOf } from '../../periods/index.ts';
import { aVectorItem } from '../../periods/testing/a-whole-period.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { listEntries } from '../store/history-store.ts';
import { relay } from './relay.ts';

const client = new EventBridgeClient({ region: 'ap-southeast-3' });
const aws = mockClient(client);
const bus = openBus('kinerja', client);
// Object Lock takes no object without a digest and gives none away.
const trail = await aBucket({ lock: { mode: 'COMPLIANCE', days: 1 } });
afterAll(() => trail.close());

const st = packStamp({
  event: 'RealisationSaved',
  by: 'aaaaaaaaaaaa',
  behalf: '',
  at: '2026-11-24T03:00:00.000Z',
  basis: 'A-012 iki-band',
  key: 'k',
  body: 'b',
});
const before = aVectorItem(aVector());
const after = aVectorItem(aVector({ iki: [anIki({ realisation: 90_000 })], v: 2, r: 1, stamp: st }));
const numbers: ItemChange = { sequence: '1', before, after };
const words: ItemChange = {
  sequence: '2',
  before: undefined,
  after: { PK: 'A#binjai#E#aaaaaaaaaaaa', SK: 'R#2026-Q4#1', version: 1, state: 'DRAFT', st },
};
const SUBJECT = 'appraisal/2026-Q4.aaaaaaaaaaaa.1';

const published = (): DomainEvent[] =>
  aws
    .commandCalls(PutEventsCommand)
    .flatMap((call) => call.args[0].input.Entries ?? [])
    .map((entry) => JSON.parse(entry.Detail ?? '') as DomainEvent);

async function historyOf(table: Awaited<ReturnType<typeof aTable>>, subject = SUBJECT) {
  return (await listEntries(table, 'binjai', subject, { limit: 100 })).entries;
}

/** The saving of a realisation's words in an agency that no other test uses. */
const anActOf = (agency: string, segment: number): ItemChange => ({
  sequence: `${segment}`,
  before: undefined,
  after: {
    PK: `A#${agency}#E#aaaaaaaaaaaa`,
    SK: `R#2026-Q4#${segment}`,
    version: 1,
    state: 'DRAFT',
    st,
  },
});

/** The segments of an agency's trail as an auditor reads them. */
async function segmentsOf(agency: string): Promise<{ key: string; lines: Record<string, unknown>[] }[]> {
  const { Contents = [] } = await trail.client.send(
    new ListObjectsV2Command({ Bucket: trail.bucket, Prefix: `a/${agency}/` }),
  );
  return Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const text = Buffer.from(await trail.get(Key)).toString('utf8');
      const lines = text.trimEnd().split('\n');
      return { key: Key, lines: lines.map((it) => JSON.parse(it) as Record<string, unknown>) };
    }),
  );
}

describe('the relay', () => {
  beforeEach(() => {
    aws.reset();
    aws.on(PutEventsCommand).callsFake(({ Entries }: { Entries: object[] }) => ({
      Entries: Entries.map(() => ({ EventId: 'x' })),
    }));
  });

  it('makes one entry of an act that wrote several items, and an event of each item', async () => {
    const table = await aTable();
    expect(await relay({ table, bus, trail, log }, [numbers, words])).toEqual([]);
    expect(await historyOf(table)).toEqual([
      {
        agency: 'binjai',
        subject: SUBJECT,
        id: expect.stringMatching(/^[a-z2-7]{12}$/) as string,
        event: 'RealisationSaved',
        by: 'aaaaaaaaaaaa',
        behalf: '',
        at: '2026-11-24T03:00:00.000Z',
        basis: ['A-012', 'iki-band'],
        versions: { item: 2, realisation: 1 },
        changes: [
          { field: 'iki.1.realisation', from: null, to: 9 },
          { field: 'realisation.state', from: null, to: 'DRAFT' },
        ],
        rating: false,
      },
    ]);
    expect(published().map((it) => [it.type, it.subject, it.version])).toEqual([
      ['RealisationSaved', SUBJECT, 2],
      ['RealisationSaved', SUBJECT, 1],
    ]);
    expect(published()[0]?.data).toEqual({ period: '2026-Q4', employee: 'aaaaaaaaaaaa', segment: '1' });
    expect(table.meter).toMatchObject({ sdkCalls: 2, writeUnits: 1 });
  });

  it('gives the same history in any order, in any batches, any number of times', async () => {
    const together = await aTable();
    await relay({ table: together, bus, trail, log }, [numbers, words]);
    const apart = await aTable();
    for (const change of [words, numbers, words, numbers])
      await relay({ table: apart, bus, trail, log }, [change]);
    expect(await historyOf(apart)).toEqual(await historyOf(together));
    expect(new Set(published().map((it) => it.id)).size).toBe(2);
  });

  it('keeps what a batch changed as one object of JSON lines, however often the batch comes', async () => {
    const table = await aTable();
    const agency = 'bogor';
    const [one, two] = [anActOf(agency, 1), anActOf(agency, 2)];
    for (let time = 0; time < 3; time++) await relay({ table, bus, trail, log }, [one, two]);
    const [segment, ...more] = await segmentsOf(agency);
    expect(more).toEqual([]);
    expect(segment?.key).toMatch(/^a\/bogor\/audit\/2026\/11\/24\/[a-z2-7]{12}-[a-z2-7]{12}\.jsonl$/);
    expect(segment?.lines).toEqual([
      {
        id: expect.stringMatching(/^[a-z2-7]{12}$/) as string,
        act: expect.stringMatching(/^[a-z2-7]{12}$/) as string,
        type: 'RealisationSaved',
        version: 1,
        agency,
        subject: 'appraisal/2026-Q4.aaaaaaaaaaaa.1',
        at: '2026-11-24T03:00:00.000Z',
        basis: ['A-012', 'iki-band'],
        actor: 'aaaaaaaaaaaa',
        data: { period: '2026-Q4', employee: 'aaaaaaaaaaaa', segment: '1', state: 'DRAFT' },
        changes: [{ field: 'realisation.state', from: null, to: 'DRAFT' }],
      },
      expect.objectContaining({ subject: 'appraisal/2026-Q4.aaaaaaaaaaaa.2' }) as object,
    ]);
    expect(segment?.key).toContain(`/${String(segment?.lines[0]?.['id'])}-`);
  });

  it('refers in the trail to the decision about a rated person, as the result and its paper do, and names nobody', async () => {
    const rating = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 } as const;
    const vector = aVector({ iki: [anIki({ realisation: 90_000 })], v: 2, r: 1, rating, stamp: st });
    const rated = { ...aVectorItem(vector), PK: 'A#tebing#P#2026-Q4#0' };
    const unrated = { ...after, PK: 'A#tebing#P#2026-Q4#1' };
    const table = await aTable();
    const changes = [rated, unrated].map((it, at) => ({ sequence: `${at}`, before: undefined, after: it }));
    expect(await relay({ table, bus, trail, log }, changes)).toEqual([]);
    const [segment] = await segmentsOf('tebing');
    expect(segment?.lines[0]?.['decided']).toEqual({
      ruleSet: 'permenpanrb-6-2022@1',
      rules: ['work-result', 'predikat-matrix', 'iki-value', 'indicative-value'],
      basis: ['SE MenPANRB 3/2023', 'PermenPANRB 6/2022', 'PermenPANRB 8/2021 (dicabut)'],
      hash: referenceOf(scoreInputOf(vector), 'permenpanrb-6-2022@1').hash,
    });
    expect(segment?.lines[1]).not.toHaveProperty('decided');
    expect(published().every((it) => !('decided' in it))).toBe(true);
  });

  it('refers in the trail to what a closed period rests on', async () => {
    const manifest = { key: 'a/padang/close/2026-Q4/manifest-abc.json', hash: 'abc' };
    const period = { PK: 'A#padang#PERIODS', SK: '2026-Q4', version: 9, state: 'CLOSED', st };
    const closed = { ...period, rules: 'permenpanrb-6-2022@1', scorer: 'simple-mean-1', manifest };
    const table = await aTable();
    await relay({ table, bus, trail, log }, [
      { sequence: '1', before: period, after: { ...closed, st: `${st}2` } },
    ]);
    const [segment] = await segmentsOf('padang');
    expect(segment?.lines[0]?.['decided']).toEqual({
      ruleSet: 'permenpanrb-6-2022@1',
      scorer: 'simple-mean-1',
      manifest: 'abc',
    });
  });

  it('loses no line of a batch that comes again cut another way', async () => {
    const table = await aTable();
    const agency = 'medan';
    const acts = [1, 2, 3].map((segment) => anActOf(agency, segment));
    await relay({ table, bus, trail, log }, acts.slice(0, 2));
    await relay({ table, bus, trail, log }, acts);
    const lines = (await segmentsOf(agency)).flatMap((it) => it.lines);
    expect(lines).toHaveLength(5);
    expect(new Set(lines.map((it) => it['id'])).size).toBe(3);
  });

  it('never writes two agencies into one object', async () => {
    const table = await aTable();
    await relay({ table, bus, trail, log }, [anActOf('solo', 1), anActOf('tegal', 1), anActOf('solo', 2)]);
    expect((await segmentsOf('solo')).map((it) => it.lines.map((line) => line['agency']))).toEqual([
      ['solo', 'solo'],
    ]);
    expect((await segmentsOf('tegal')).map((it) => it.lines.length)).toEqual([1]);
  });

  it('publishes nothing that the trail does not hold, and reports it', async () => {
    const table = await aTable();
    const broken = { putOnce: () => Promise.reject(new Error('bucket is away')) };
    expect(await relay({ table, bus, trail: broken, log }, [numbers, words])).toEqual(['1', '2']);
    expect(await historyOf(table)).toHaveLength(1);
    expect(published()).toEqual([]);
  });

  it('is silent about a change that kept its stamp', async () => {
    const table = await aTable();
    const sealed: ItemChange = { sequence: '3', before: after, after: { ...after, run: '2026-Q4', z: 'B' } };
    expect(await relay({ table, bus, trail, log }, [sealed])).toEqual([]);
    expect([await historyOf(table), published()]).toEqual([[], []]);
  });

  it('marks a rating that is saved again without a difference as a rating', async () => {
    const table = await aTable();
    const again: ItemChange = { sequence: '4', before: { ...before, g: 1 }, after: { ...before, g: 2, st } };
    await relay({ table, bus, trail, log }, [again]);
    expect((await historyOf(table)).map((it) => it.rating)).toEqual([true]);
  });

  it('reports a record that belongs to nothing, and relays the others', async () => {
    const table = await aTable();
    const strange: ItemChange = {
      sequence: '0',
      before: undefined,
      after: { PK: 'A#binjai#NEW#thing', SK: '1', st },
    };
    expect(await relay({ table, bus, trail, log }, [strange, numbers])).toEqual(['0']);
    expect(await historyOf(table)).toHaveLength(1);
    expect(published()).toHaveLength(1);
  });

  it('reports what the bus refused, whose history stands already', async () => {
    aws.reset();
    aws.on(PutEventsCommand).rejects(new Error('bus is away'));
    const table = await aTable();
    expect(await relay({ table, bus, trail, log }, [numbers, words])).toEqual(['1', '2']);
    expect(await historyOf(table)).toHaveLength(1);
  });
});
