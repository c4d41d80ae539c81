import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { stamp, unpackStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Vector } from '../../periods/index.ts';
import { decodeVector, editVector, keyOfVector } from '../../periods/index.ts';
import { accepted, agreed, amended, assessor, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { aContent, anIki, anRhk } from '../../skp/testing/a-skp.ts';
import {
  anActor,
  aYear,
  NOW,
  placeIn,
  putGate,
  putVector,
  seal,
  STRANGER,
} from '../../skp/testing/a-year.ts';
import { decodeWords } from '../store/words-store.ts';
import { wordsKey } from '../store/keys.ts';
import { aReport, idIn, progressOn, sent } from '../testing/acts.ts';
import type { ProgressUseCases } from './progress-use-cases.ts';

const AT = placeIn('2026-Q4');

describe('a realisation', () => {
  let table: Table;
  let progress: ProgressUseCases;

  beforeEach(async () => {
    table = await aTable();
    progress = progressOn(table);
    await aYear(table);
    await agreed(useCasesOn(table));
  });

  const stored = async (): Promise<{ vector: Vector; words: ReturnType<typeof decodeWords> }> => {
    const [vector, words] = await table.getMany([keyOfVector(AT), wordsKey(AT)], { strong: true });
    if (vector === undefined) throw new Error('no vector');
    return { vector: decodeVector(vector), words: decodeWords(words) };
  };
  const cost = async (act: () => Promise<unknown>): Promise<number> => {
    const before = table.meter.sdkCalls;
    await act();
    return table.meter.sdkCalls - before;
  };
  /** The same table, in which something happens between the reads of a change and its write, once. */
  const meanwhile = (act: () => Promise<unknown>): ProgressUseCases => {
    let happened = false;
    return progressOn({
      ...table,
      transact: async (writes) => {
        if (!happened) await act();
        happened = true;
        return table.transact(writes);
      },
    });
  };

  it('is saved as numbers and words under one stamp', async () => {
    const saved = accepted(await progress.save(sent(employee, 0), [aReport()]));
    expect(saved).toMatchObject({
      plan: 1,
      iki: [{ planned: { realisation: 110_000 }, note: 'Sebelas dokumen terbit' }],
    });
    const { vector, words } = await stored();
    expect(vector).toMatchObject({ r: 1, p: 1, v: 3, iki: [{ realisation: 110_000 }] });
    expect(words).toMatchObject({ r: 1, notes: { '1': 'Sebelas dokumen terbit' }, stamp: vector.stamp });
    expect(unpackStamp(words.stamp ?? '')).toMatchObject({ event: 'RealisationSaved', by: employee.id });
  });

  it('is read as it was saved, with the words of the plan', async () => {
    accepted(await progress.save(sent(employee, 0), [aReport()]));
    const read = accepted(await progress.get(employee, NOW, idIn('2026-Q4')));
    expect(read.iki[0]?.words.iki.text).toBe('Dokumen kependudukan yang terbit');
    expect(read).toMatchObject({
      vector: { r: 1 },
      iki: [{ note: 'Sebelas dokumen terbit', target: { low: 120_000 } }],
    });
  });

  it('of the year is its own, against the target of the year', async () => {
    const year = sent(employee, 0, { id: idIn('2026') });
    const saved = accepted(await progress.save(year, [aReport({ realisation: 470_000 })]));
    expect(saved.iki[0]).toMatchObject({ target: { low: 480_000 }, planned: { realisation: 470_000 } });
    expect((await stored()).vector.r).toBe(0);
  });

  it('costs one BatchGet and one transaction; a reading one, of another person two; the list one', async () => {
    expect(await cost(() => progress.save(sent(employee, 0), [aReport()]))).toBe(2);
    expect(await cost(() => progress.get(employee, NOW, idIn('2026-Q4')))).toBe(1);
    expect(await cost(() => progress.get(assessor, NOW, idIn('2026-Q4')))).toBe(2);
    expect(await cost(() => progress.list(employee, '2026-Q4'))).toBe(1);
  });

  it('saved by two at once is saved by one of them', async () => {
    const reports = [aReport({ realisation: 10_000 }), aReport({ realisation: 20_000 })];
    const both = await Promise.all(reports.map((it) => progress.save(sent(employee, 0), [it])));
    expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
    const winner = reports[both.findIndex((it) => it.ok)];
    expect((await stored()).vector).toMatchObject({ r: 1, iki: [{ realisation: winner?.realisation }] });
  });

  it('saved eight times at once under one key is saved once', async () => {
    const request = sent(employee, 0, { mark: { key: 'save-once-1', body: 'body' } });
    const all = await Promise.all(Array.from({ length: 8 }, () => progress.save(request, [aReport()])));
    expect(all.map((it) => accepted(it).vector.r)).toEqual(Array.from({ length: 8 }, () => 1));
    expect((await stored()).vector.v).toBe(3);
    const other = sent(employee, 0, { mark: { key: 'save-once-1', body: 'other' } });
    expect(codeOf(await progress.save(other, [aReport()]))).toBe('request.key-reused');
  });

  it('finds its replay after a rating and an agreement put their own stamps on the vector', async () => {
    const request = sent(employee, 0, { mark: { key: 'save-once-2', body: 'body' } });
    accepted(await progress.save(request, [aReport()]));
    await amended(useCasesOn(table), 4, aContent());
    expect(accepted(await progress.save(request, [aReport()])).vector).toMatchObject({ r: 1, p: 2 });
  });

  it('needs the version that is there', async () => {
    accepted(await progress.save(sent(employee, 0), [aReport()]));
    expect(codeOf(await progress.save(sent(employee, 0), [aReport()]))).toBe('version.stale');
    expect(codeOf(await progress.save(sent(employee, 1), [aReport()]))).toBe('accepted');
    expect(codeOf(await progress.save(sent(employee, 2, { seen: 'x' }), [aReport()]))).toBe('version.stale');
  });

  it('loses against a seal that comes between its reads and its write: nothing is half-written', async () => {
    const result = await meanwhile(() => seal(table, '2026-Q4')).save(sent(employee, 0), [aReport()]);
    expect(codeOf(result)).toBe('period.sealed');
    expect(await stored()).toMatchObject({ vector: { r: 0, iki: [{ realisation: null }] }, words: { r: 0 } });
  });

  it('survives a rating that comes between its reads and its write', async () => {
    const rate = async (): Promise<void> => {
      const seen = (await stored()).vector;
      const rating = {
        workResult: 'SESUAI' as const,
        workBehaviour: 'SESUAI' as const,
        plan: 1,
        realisation: 0,
      };
      const edit = editVector(AT, seen, 'g', { ...seen, rating }, stamp('Rated', assessor, NOW));
      expect((await table.transact([edit])).ok).toBe(true);
    };
    accepted(await meanwhile(rate).save(sent(employee, 0), [aReport()]));
    expect((await stored()).vector).toMatchObject({ r: 1, g: 1, rating: { realisation: 0 } });
  });

  it('is decided anew against an amendment that comes between its reads and its write', async () => {
    const content = aContent({ rhk: [anRhk({ iki: [anIki({ number: 2 })] })] });
    const amend = () => amended(useCasesOn(table), 4, content);
    const result = await meanwhile(amend).save(sent(employee, 0), [aReport()]);
    expect(result).toMatchObject({ refusal: { code: 'realisation.unknown-iki', values: { iki: 1 } } });
  });

  it('keeps the words of the old plan in a quarter that an amendment did not reach', async () => {
    accepted(await progress.save(sent(employee, 0), [aReport()]));
    await putGate(table, '2026-Q4', 'SEALING');
    await amended(useCasesOn(table), 4, aContent({ rhk: [anRhk({ iki: [anIki({ text: 'Lain' })] })] }));
    const words = async (period: string) => {
      const read = accepted(await progress.get(employee, NOW, idIn(period)));
      return [read.plan, read.iki[0]?.words.iki.text];
    };
    expect(await words('2026-Q4')).toEqual([1, 'Dokumen kependudukan yang terbit']);
    expect(await words('2026')).toEqual([2, 'Lain']);
  });

  it('ends with its period: closed 409, opening 409, past batas realisasi 422', async () => {
    const late = sent(employee, 0, { now: '2027-01-06T00:00:00.000Z' });
    expect(codeOf(await progress.save(late, [aReport()]))).toBe('period.past-realisation-deadline');
    await putGate(table, '2026-Q4', 'SEALING');
    expect(codeOf(await progress.save(sent(employee, 0), [aReport()]))).toBe('period.closed');
    await putGate(table, '2026-Q4', 'OPENING');
    expect(codeOf(await progress.save(sent(employee, 0), [aReport()]))).toBe('period.opening');
  });

  it('needs an agreed SKP', async () => {
    await putVector(table, '2026-Q4');
    expect(codeOf(await progress.save(sent(employee, 0), [aReport()]))).toBe('realisation.no-agreed-skp');
    expect(accepted(await progress.get(employee, NOW, idIn('2026-Q4')))).toMatchObject({ plan: 0, iki: [] });
  });

  it('is written by nobody but the employee, and not found by those who may not read it', async () => {
    const auditor = anActor('dddddddddddd', { roles: ['PEGAWAI', 'INSPEKTORAT'] });
    for (const reader of [assessor, auditor]) {
      expect(await progress.save(sent(reader, 0), [aReport()])).toMatchObject({
        refusal: { code: 'access.not-yours', values: { who: 'pegawai yang bersangkutan' } },
      });
    }
    const stranger = anActor(STRANGER);
    expect(codeOf(await progress.save(sent(stranger, 0), [aReport()]))).toBe('realisation.not-found');
    expect(codeOf(await progress.get(stranger, NOW, idIn('2026-Q4')))).toBe('realisation.not-found');
    expect(codeOf(await progress.get({ ...employee, agency: 'medan' }, NOW, idIn('2026-Q4')))).toBe(
      'realisation.not-found',
    );
    expect(codeOf(await progress.get(employee, NOW, idIn('2026-Q1')))).toBe('realisation.not-found');
  });

  it('leaves a trace with the person when somebody else reads it, and none when they do', async () => {
    const trace = async () => table.queryAll({ partition: wordsKey(AT).PK, prefix: 'ACCESS#', strong: true });
    accepted(await progress.get(employee, NOW, idIn('2026-Q4')));
    expect(await trace()).toEqual([]);
    accepted(await progress.get(assessor, NOW, idIn('2026-Q4')));
    expect(await trace()).toMatchObject([
      { SK: `ACCESS#${NOW}#${assessor.id}`, what: 'REALISATION', period: '2026-Q4', segment: '1' },
    ]);
  });

  it('is listed with one’s own only', async () => {
    await putVector(table, '2026-Q4', { segment: '2' });
    accepted(await progress.save(sent(employee, 0), [aReport()]));
    const mine = await progress.list(employee, '2026-Q4');
    expect(mine.map((it) => [it.segment, it.r])).toEqual([
      ['1', 1],
      ['2', 0],
    ]);
    expect(await progress.list(assessor, '2026-Q4')).toEqual([]);
  });
});
