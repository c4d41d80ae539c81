import { fromBuffer } from 'yauzl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBucket } from '../../../test/engine/a-bucket.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { presignDownload } from '../../../shared/platform/files/download.ts';
import { writeZip } from '../../../shared/platform/files/zip.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { readPdf } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { referenceOf } from '../../appraisal/index.ts';
import { PERMITS } from '../../identity/index.ts';
import { createRelation, createTree } from '../../organisation/index.ts';
import { findPeriod, findVector, keyOfPeriod, scoreInputOf } from '../../periods/index.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { PERIOD, putClosedPeriod } from '../../reports/testing/a-closed-period.ts';
import { codeOf } from '../domain/code.ts';
import { paperObject, unitObject, workObject } from '../store/keys.ts';
import { aPrinter } from '../testing/a-printer.ts';
import { bundleDocuments } from './bundle-documents.ts';
import { finishDocuments } from './finish-documents.ts';
import { planDocuments } from './plan-documents.ts';
import { createDocumentUseCases } from './read-documents.ts';
import { verifyDocument } from './verify-document.ts';
import type { Printing } from './write-documents.ts';
import { writeDocuments } from './write-documents.ts';

const NOW = '2027-01-25T03:00:00.000Z';
const CLOSED_AT = '2027-01-22T10:00:00.000Z';

let table: Table;
let files: Awaited<ReturnType<typeof aBucket>>;
let printing: Printing;
beforeAll(async () => {
  table = await aTable();
  files = await aBucket();
  printing = await aPrinter();
  await putClosedPeriod(table, files);
  await table.write(update(keyOfPeriod(AGENCY, PERIOD)).set({ closedAt: CLOSED_AT }).done());
});
afterAll(() => files.close());

const idOf = (letter: string): string => letter.repeat(12);

function anActor(difference: Partial<Actor>): Actor {
  return {
    kind: 'PERSON',
    agency: AGENCY,
    id: 'xxxxxxxxxxxx',
    roles: ['PEGAWAI'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: SHARDS,
    ...difference,
  };
}
const bkpsdm = anActor({ id: 'bkpsdm', roles: ['BKPSDM'] });

function reading() {
  const relation = createRelation(table, createTree(table), PERMITS);
  return createDocumentUseCases({ table, files, permits: PERMITS, relation, presign: presignDownload });
}

const needs = () => ({ table, files, ...printing });
const bytesOf = async (key: string): Promise<Buffer> => Buffer.from(await files.get(key));

function namesIn(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: false }, (error, file) => {
      if (error !== null) return reject(error);
      const names: string[] = [];
      file.on('entry', (entry: { fileName: string }) => names.push(entry.fileName));
      file.on('end', () => resolve(names));
      file.on('error', reject);
    });
  });
}

describe('before the documents are made', () => {
  it('a reader is told to come back, and the employee that the result is not delivered', async () => {
    expect(await reading().list(bkpsdm, NOW, PERIOD)).toMatchObject({
      refusal: { code: 'document.not-ready' },
    });
    expect(await reading().openPaper(bkpsdm, NOW, `${PERIOD}.${idOf('b')}.1`, 'evaluasi')).toMatchObject({
      refusal: { code: 'document.not-ready' },
    });
    const self = anActor({ id: idOf('b') });
    expect(await reading().openPaper(self, NOW, `${PERIOD}.${idOf('b')}.1`, 'evaluasi')).toMatchObject({
      refusal: { code: 'document.not-delivered' },
    });
  });
});

describe('the steps of the documents', () => {
  it('plan a batch for each OPD and one for the units, with a ZIP for each OPD', async () => {
    const plan = await planDocuments({ table, files }, AGENCY, PERIOD);
    expect(plan.batches).toBe(3);
    expect(plan.bundles.map((it) => it.document.id)).toEqual(['DINKES-1.zip', 'DISDIK-1.zip']);
  });

  it('take up a plan that is whole, without reading anybody again', async () => {
    const before = { ...table.meter };
    await planDocuments({ table, files }, AGENCY, PERIOD);
    expect(table.meter.sdkCalls - before.sdkCalls).toBe(1);
  });

  it('make two papers of everybody, also of the unrated, of a Plt and of who moved away', async () => {
    const made = [];
    for (const batch of [0, 1, 2]) made.push(await writeDocuments(needs(), AGENCY, PERIOD, batch));
    expect(made).toEqual([{ made: 6 }, { made: 6 }, { made: 3 }]);
    const paper = await bytesOf(
      paperObject(AGENCY, PERIOD, { employee: idOf('c'), segment: '1' }, 'evaluasi'),
    );
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('print with an evaluation how its result was reached, under the hash of the sealed numbers', async () => {
    const at = { agency: AGENCY, shards: SHARDS, period: PERIOD, employee: idOf('a'), segment: '1' };
    const vector = await findVector(table, at);
    if (vector === undefined) throw new Error('nobody is there');
    const key = paperObject(AGENCY, PERIOD, { employee: idOf('a'), segment: '1' }, 'evaluasi');
    const { pages } = await readPdf(await bytesOf(key));
    const text = pages.map((it) => it.text).join(' ');
    expect(text).toContain('CARA PENGHITUNGAN');
    expect(text).toContain('capaian kinerja organisasi Baik menjadi rating hasil kerja: Sesuai Ekspektasi.');
    expect(text).toContain(referenceOf(scoreInputOf(vector), RULE_SETS[0].id).hash);
  });

  it('cost two puts, a query, two write units and at most six read units a person, besides a few calls for all', async () => {
    const rows = 3;
    await files.put(
      workObject(AGENCY, PERIOD, 'batch-9'),
      await files.get(workObject(AGENCY, PERIOD, 'batch-0')),
      'application/json',
    );
    const before = { table: { ...table.meter }, files: { ...files.meter } };
    await writeDocuments(needs(), AGENCY, PERIOD, 9);
    const calls = table.meter.sdkCalls - before.table.sdkCalls;
    const puts = files.meter.sdkCalls - before.files.sdkCalls - 3;
    expect(puts).toBe(2 * rows);
    expect(calls).toBeLessThanOrEqual(rows + 4);
    expect(table.meter.writeUnits - before.table.writeUnits).toBe(2 * rows);
    expect(table.meter.readUnits - before.table.readUnits).toBeLessThanOrEqual(6 * rows);
  });

  it('do nothing for a batch that left its mark, and the same bytes for one that did not', async () => {
    const key = paperObject(AGENCY, PERIOD, { employee: idOf('b'), segment: '1' }, 'dokumen-evaluasi');
    const before = await bytesOf(key);
    const calls = files.meter.sdkCalls;
    await writeDocuments(needs(), AGENCY, PERIOD, 0);
    expect(files.meter.sdkCalls - calls).toBe(1);
    await files.put(
      workObject(AGENCY, PERIOD, 'batch-8'),
      await files.get(workObject(AGENCY, PERIOD, 'batch-0')),
      'application/json',
    );
    await writeDocuments(needs(), AGENCY, PERIOD, 8);
    expect((await bytesOf(key)).equals(before)).toBe(true);
  });

  it('leave no mark when they are killed half-way, and make the batch whole when they run again', async () => {
    const work = await files.get(workObject(AGENCY, PERIOD, 'batch-0'));
    await files.put(workObject(AGENCY, PERIOD, 'batch-7'), work, 'application/json');
    let left = 3;
    const print: Printing['print'] = (form) => {
      if ((left -= 1) < 0) throw new Error('killed');
      return printing.print(form);
    };
    await expect(writeDocuments({ ...needs(), print }, AGENCY, PERIOD, 7)).rejects.toThrow('killed');
    expect(await files.size(workObject(AGENCY, PERIOD, 'made-7'))).toBeUndefined();
    expect(await writeDocuments(needs(), AGENCY, PERIOD, 7)).toEqual({ made: 6 });
  });

  it('stream the papers of an OPD into one ZIP, the same bytes each time', async () => {
    const zip = () => bundleDocuments({ files, zip: writeZip }, AGENCY, PERIOD, 0);
    const { size } = await zip();
    const key = unitObject(AGENCY, PERIOD, 'DINKES-1.zip');
    const first = await bytesOf(key);
    expect(first.byteLength).toBe(size);
    expect(await namesIn(first)).toEqual([
      'DINKES.SEK/Orang B 197104161997081001/evaluasi.pdf',
      'DINKES.SEK/Orang B 197104161997081001/dokumen-evaluasi.pdf',
      'DINKES.SEK/Orang C 197104161997081002/evaluasi.pdf',
      'DINKES.SEK/Orang C 197104161997081002/dokumen-evaluasi.pdf',
      'DINKES/Orang A 197104161997081000/evaluasi.pdf',
      'DINKES/Orang A 197104161997081000/dokumen-evaluasi.pdf',
    ]);
    await zip();
    expect((await bytesOf(key)).equals(first)).toBe(true);
  });

  it('leave no ZIP behind where a paper is missing', async () => {
    const broken = 'a/binjai/documents/broken.zip';
    const entries = [{ path: 'x.pdf', key: 'a/binjai/documents/there-is-none.pdf' }];
    await expect(writeZip(files, broken, entries, '2027-01-22')).rejects.toThrow();
    expect(await files.size(broken)).toBeUndefined();
  });

  it('mark the period with the number of papers of people, once', async () => {
    const done = await finishDocuments({ table, files }, AGENCY, PERIOD, [1, 2], NOW);
    expect(done).toEqual({ documents: 12 });
    const period = await findPeriod(table, AGENCY, PERIOD);
    expect(period?.documents).toBe(12);
    expect(await finishDocuments({ table, files }, AGENCY, PERIOD, [1, 2], NOW)).toEqual(done);
    expect((await findPeriod(table, AGENCY, PERIOD))?.version).toBe(period?.version);
    expect(await planDocuments({ table, files }, AGENCY, PERIOD)).toEqual({ batches: 0, bundles: [] });
  });
});

describe('who fetches', () => {
  const open = (actor: Actor, file: string) => reading().open(actor, NOW, PERIOD, file);

  it('is for a ZIP BKPSDM or a head above, never the administrator of the OPD', async () => {
    const administrator = anActor({ roles: ['PEGAWAI', 'ADMIN_OPD'], opd: 'DINKES' });
    expect((await open(bkpsdm, 'DINKES-1.zip')).ok).toBe(true);
    expect((await open(anActor({ heads: ['DINKES'] }), 'DINKES-1.zip')).ok).toBe(true);
    expect(await open(anActor({ heads: ['DISDIK'] }), 'DINKES-1.zip')).toMatchObject({
      refusal: { code: 'document.not-found' },
    });
    expect(await open(administrator, 'DINKES-1.zip')).toMatchObject({
      refusal: { code: 'document.not-found' },
    });
    expect((await open(administrator, 'DINKES.SEK.pdf')).ok).toBe(true);
  });

  it('sees only what they may fetch in the list', async () => {
    const list = async (actor: Actor): Promise<string[]> => {
      const result = await reading().list(actor, NOW, PERIOD);
      if (!result.ok) throw new Error(result.refusal.code);
      return result.value.items.map((it) => it.id);
    };
    expect(await list(bkpsdm)).toEqual([
      'DINKES-1.zip',
      'DINKES.SEK.pdf',
      'DISDIK-1.zip',
      'DISDIK.pdf',
      'PEMKO.pdf',
    ]);
    expect(await list(anActor({ heads: ['DISDIK'] }))).toEqual(['DISDIK-1.zip', 'DISDIK.pdf']);
    expect(await list(anActor({}))).toEqual([]);
  });

  it('gets papers by short addresses that download, and leaves a trace with the person', async () => {
    const now = new Date().toISOString();
    const result = await reading().openPaper(bkpsdm, now, `${PERIOD}.${idOf('b')}.1`, 'evaluasi');
    if (!result.ok) throw new Error(result.refusal.code);
    const answer = await fetch(result.value.url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const trace = await table.queryAll({ partition: `A#${AGENCY}#E#${idOf('b')}`, prefix: 'ACCESS#' });
    expect(trace).toMatchObject([{ what: 'DOCUMENTS' }]);
    const stranger = await reading().openPaper(anActor({}), NOW, `${PERIOD}.${idOf('b')}.1`, 'evaluasi');
    expect(stranger).toMatchObject({ refusal: { code: 'appraisal.not-found' } });
  });
});

describe('the check of a code', () => {
  it('says what a paper is, and nothing about whom', async () => {
    const code = codeOf('secret', {
      agency: AGENCY,
      form: 'evaluasi',
      period: PERIOD,
      subject: `${idOf('b')}.1`,
    });
    expect(await verifyDocument(table, code)).toEqual({
      form: 'evaluasi',
      period: PERIOD,
      unitKind: 'SEKRETARIAT',
      issued: '2027-01-22',
    });
    expect(await verifyDocument(table, code.toUpperCase())).toBeDefined();
  });

  it('knows no code that was guessed, of this agency or another', async () => {
    expect(await verifyDocument(table, `${AGENCY}.${'a'.repeat(20)}`)).toBeUndefined();
    expect(await verifyDocument(table, `medan.${'a'.repeat(20)}`)).toBeUndefined();
    expect(await verifyDocument(table, '../../etc')).toBeUndefined();
  });
});

describe('a text in a ZIP', () => {
  it('is what the object was, uncompressed', async () => {
    await files.put('a/binjai/x.txt', 'isi yang dicari', 'text/plain');
    await writeZip(files, 'a/binjai/x.zip', [{ path: 'x.txt', key: 'a/binjai/x.txt' }], '2027-01-22');
    expect((await bytesOf('a/binjai/x.zip')).includes('isi yang dicari')).toBe(true);
  });
});
