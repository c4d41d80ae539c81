import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPdf } from '../../../shared/platform/files/testing/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { accepted, agreed, amended, assessor, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { aContent, anIki, anRhk } from '../../skp/testing/a-skp.ts';
import {
  anActor,
  ASSESSOR,
  aYear,
  placeIn,
  putGate,
  putVector,
  seal,
  STRANGER,
} from '../../skp/testing/a-year.ts';
import { attachmentsKey, wordsKey } from '../store/keys.ts';
import { idIn } from '../testing/acts.ts';
import { announced, anEvidenceRoom, evidenceOn, post } from '../testing/evidence.ts';
import type { EvidenceRequest } from './change-evidence.ts';
import { inspectUpload } from './inspect-upload.ts';
import { recordScan } from './record-scan.ts';

const AT = placeIn('2026-Q4');
const ID = idIn('2026-Q4');
const FAR = '2999-01-01T00:00:00.000Z';
const HOUR = 3_600_000;

describe('evidence', () => {
  let table: Table;
  let ahead: number;
  let room: Awaited<ReturnType<typeof anEvidenceRoom>>;
  const clock = (): Date => new Date(Date.now() + ahead);
  const now = (): string => clock().toISOString();

  beforeEach(async () => {
    ahead = 0;
    table = await aTable();
    room = await anEvidenceRoom(table, clock);
    await aYear(table);
    await putGate(table, '2026-Q4', 'OPEN', FAR);
    await agreed(useCasesOn(table), aContent({ rhk: [anRhk({ iki: [anIki(), anIki({ number: 2 })] })] }));
  });
  afterEach(() => room.close());

  const change = (upload: string, seen: number, parts: Partial<EvidenceRequest> = {}): EvidenceRequest => {
    const mark = { key: '', body: 'body' };
    return { actor: employee, now: now(), mark, id: ID, upload, seen: String(seen), ...parts };
  };
  const list = async (actor = employee) => accepted(await room.evidence.list(actor, now(), ID));
  const cost = async (act: () => Promise<unknown>): Promise<number> => {
    const before = table.meter.sdkCalls;
    await act();
    return table.meter.sdkCalls - before;
  };
  const verified = async (): Promise<string> => {
    const { evidence } = await room.upload();
    await room.settle();
    return evidence.id;
  };

  it('goes from a form to a file that others can open', async () => {
    const bytes = aPdf('isi');
    const begun = await room.upload(bytes);
    expect((await list()).items).toMatchObject([{ state: 'WAITING', scan: 'PENDING', attached: false }]);
    await room.settle();
    const attached = accepted(await room.evidence.attach(change(begun.evidence.id, 0)));
    expect(attached).toMatchObject({ version: 1, attached: true, state: 'VERIFIED', iki: 1 });
    expect(await list()).toMatchObject({ version: 1, items: [{ attached: true, scan: 'NO_THREATS_FOUND' }] });

    const opened = accepted(await room.evidence.open(assessor, now(), ID, begun.evidence.id));
    const file = await fetch(opened.url);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="laporan.pdf"/);

    const removed = accepted(await room.evidence.remove(change(begun.evidence.id, 1)));
    expect(removed).toMatchObject({ version: 2, attached: false, state: 'VERIFIED' });
  });

  it('costs one BatchGet and one transaction a change, two calls the list, one an address; a trace with another person', async () => {
    const request = room.requestOf(aPdf());
    expect(await cost(() => room.evidence.begin(request))).toBe(2);
    const upload = await verified();
    expect(await cost(() => room.evidence.attach(change(upload, 0)))).toBe(2);
    expect(await cost(() => room.evidence.list(employee, now(), ID))).toBe(2);
    expect(await cost(() => room.evidence.list(assessor, now(), ID))).toBe(3);
    expect(await cost(() => room.evidence.open(employee, now(), ID, upload))).toBe(1);
    expect(await cost(() => room.evidence.open(assessor, now(), ID, upload))).toBe(2);
    const trace = await table.queryAll({ partition: wordsKey(AT).PK, prefix: 'ACCESS#', strong: true });
    expect(trace.map((it) => [it['what'], it.SK.endsWith(ASSESSOR)])).toEqual([
      ['EVIDENCE', true],
      ['EVIDENCE', true],
    ]);
  });

  it('is opened by nobody before its verdict', async () => {
    const { evidence } = await room.upload();
    expect(codeOf(await room.evidence.open(employee, now(), ID, evidence.id))).toBe('evidence.not-uploaded');
    await room.inspectAll();
    expect(codeOf(await room.evidence.open(employee, now(), ID, evidence.id))).toBe('evidence.scan-pending');
    expect(codeOf(await room.evidence.open(assessor, now(), ID, evidence.id))).toBe('evidence.scan-pending');
  });

  describe('a form', () => {
    it('takes the announced file and nothing else', async () => {
      const bytes = aPdf('yang benar');
      const { form } = accepted(await room.evidence.begin(room.requestOf(bytes)));
      if (form === undefined) throw new Error('no form');
      const other = aPdf('yang salah');
      expect(other.length).toBe(bytes.length);
      expect(await post(form, other)).toMatch(/^400 /);
      expect(await post(form, Buffer.concat([bytes, bytes]))).toBe('400 EntityTooLarge');
      expect(await post(form, bytes.subarray(1))).toMatch(/^400 /);
      expect(await post(form, bytes, { 'Content-Type': 'text/html' })).toBe('403 AccessDenied');
      expect(await post(form, bytes, { key: 'a/binjai/evidence/lain' })).toBe('403 AccessDenied');
      const stripped = { ...form, fields: { ...form.fields } };
      delete stripped.fields['x-amz-checksum-sha256'];
      expect(await post(stripped, bytes)).toBe('403 AccessDenied');
      expect(room.bucket.created).toEqual([]);
      expect(await post(form, bytes)).toBe('204');
    });

    it('has no name of the file in its key', async () => {
      const file = announced(aPdf(), { name: 'Budi Santoso.pdf' });
      const { form } = accepted(await room.evidence.begin(room.requestOf(aPdf(), { file })));
      expect(form?.fields['key']).toMatch(/^a\/binjai\/evidence\/2026-Q4\.aaaaaaaaaaaa\.1\/[a-z2-7]{12}$/);
      expect(JSON.stringify(form)).not.toContain('Budi');
    });

    it('ends after 15 minutes', async () => {
      const bytes = aPdf();
      const mark = { key: 'unggah-lambat', body: 'body' };
      const { evidence, form } = accepted(await room.evidence.begin(room.requestOf(bytes, { mark })));
      if (form === undefined) throw new Error('no form');
      ahead = 60_000;
      const fresh = accepted(await room.evidence.begin(room.requestOf(bytes, { mark }))).form;
      expect((fresh?.expiresAt ?? FAR) < form.expiresAt).toBe(true);
      const life = Date.parse(form.expiresAt) - Date.now();
      expect(life).toBeLessThanOrEqual(15 * 60_000);
      expect(life).toBeGreaterThan(14 * 60_000);
      ahead = HOUR;
      expect(await post(form, bytes)).toBe('403 AccessDenied');
      expect((await list()).items).toMatchObject([{ state: 'EXPIRED' }]);
      const again = accepted(await room.evidence.begin(room.requestOf(bytes, { mark })));
      expect(again).toMatchObject({ form: undefined, evidence: { id: evidence.id, state: 'EXPIRED' } });
      expect(codeOf(await room.evidence.attach(change(evidence.id, 0)))).toBe('evidence.upload-expired');
    });

    it('never outlives batas realisasi', async () => {
      const deadline = new Date(Date.now() + 60_000).toISOString();
      await putGate(table, '2026-Q4', 'OPEN', deadline);
      const bytes = aPdf();
      const { form } = accepted(await room.evidence.begin(room.requestOf(bytes)));
      if (form === undefined) throw new Error('no form');
      expect(form.expiresAt <= deadline).toBe(true);
      ahead = 61_000;
      expect(await post(form, bytes)).toBe('403 AccessDenied');
      const late = await room.evidence.begin(room.requestOf(bytes));
      expect(codeOf(late)).toBe('period.past-realisation-deadline');
      ahead = 59_500;
      const last = await room.evidence.begin(room.requestOf(bytes));
      expect(codeOf(last)).toBe('period.past-realisation-deadline');
    });
  });

  describe('an upload', () => {
    it('asked for eight times at once under one key is one, with a form each time', async () => {
      const request = room.requestOf(aPdf(), { mark: { key: 'unggah-sekali', body: 'body' } });
      const all = await Promise.all(Array.from({ length: 8 }, () => room.evidence.begin(request)));
      expect(new Set(all.map((it) => accepted(it).evidence.id)).size).toBe(1);
      expect(all.every((it) => accepted(it).form !== undefined)).toBe(true);
      expect((await list()).items).toHaveLength(1);
      const other = { ...request, mark: { key: 'unggah-sekali', body: 'other' } };
      expect(codeOf(await room.evidence.begin(other))).toBe('request.key-reused');
    });

    it('asked for again after its file arrived is answered as it stands, without a form', async () => {
      const bytes = aPdf();
      const mark = { key: 'unggah-lagi', body: 'body' };
      await room.upload(bytes, { mark });
      await room.settle();
      const again = accepted(await room.evidence.begin(room.requestOf(bytes, { mark })));
      expect(again).toMatchObject({ form: undefined, evidence: { state: 'VERIFIED' } });
    });

    it('is refused for a file that is not taken, before anything is read', async () => {
      const file = announced(aPdf(), { type: 'image/svg+xml' });
      const before = table.meter.sdkCalls;
      expect(codeOf(await room.evidence.begin(room.requestOf(aPdf(), { file })))).toBe(
        'evidence.type-not-allowed',
      );
      expect(table.meter.sdkCalls).toBe(before);
    });

    it('ends with its period, and needs an indicator of the plan', async () => {
      const begin = async (parts = {}) => codeOf(await room.evidence.begin(room.requestOf(aPdf(), parts)));
      expect(await begin({ iki: 3 })).toBe('realisation.unknown-iki');
      await putGate(table, '2026-Q4', 'SEALING');
      expect(await begin()).toBe('period.closed');
      await putGate(table, '2026-Q4', 'OPENING');
      expect(await begin()).toBe('period.opening');
      await putGate(table, '2026-Q4', 'OPEN', FAR);
      await seal(table, '2026-Q4');
      expect(await begin()).toBe('period.sealed');
      await putVector(table, '2026-Q4');
      expect(await begin()).toBe('realisation.no-agreed-skp');
      expect(await begin({ id: idIn('2026-Q1') })).toBe('realisation.not-found');
      expect((await list()).items).toEqual([]);
    });

    it('is one of at most two hundred', async () => {
      await table.write(update(attachmentsKey(AT)).orCreate().set({ uploads: 199 }).done());
      accepted(await room.evidence.begin(room.requestOf(aPdf())));
      const last = await room.evidence.begin(room.requestOf(aPdf()));
      expect(last).toMatchObject({ refusal: { code: 'evidence.too-many-uploads', values: { most: 200 } } });
      expect((await list()).items).toHaveLength(1);
    });

    it('is begun by nobody but the employee, and not found by those who may not read it', async () => {
      const auditor = anActor('dddddddddddd', { roles: ['PEGAWAI', 'INSPEKTORAT'] });
      for (const actor of [assessor, auditor]) {
        const refused = await room.evidence.begin(room.requestOf(aPdf(), { actor }));
        expect(refused).toMatchObject({ refusal: { code: 'access.not-yours' } });
      }
      for (const actor of [anActor(STRANGER), { ...employee, agency: 'medan' }]) {
        const request = room.requestOf(aPdf(), { actor });
        expect(codeOf(await room.evidence.begin(request))).toBe('realisation.not-found');
        expect(codeOf(await room.evidence.list(actor, now(), ID))).toBe('realisation.not-found');
      }
    });
  });

  describe('attaching', () => {
    it('needs a verified file of the same realisation', async () => {
      const { evidence } = await room.upload();
      expect(codeOf(await room.evidence.attach(change(evidence.id, 0)))).toBe('evidence.not-uploaded');
      expect(codeOf(await room.evidence.attach(change('zzzzzzzzzzzz', 0)))).toBe('realisation.not-found');
      await room.settle();
      const year = change(evidence.id, 0, { id: idIn('2026') });
      expect(codeOf(await room.evidence.attach(year))).toBe('realisation.not-found');
      expect(codeOf(await room.evidence.attach(change(evidence.id, 0)))).toBe('accepted');
    });

    it('is of the employee alone', async () => {
      const upload = await verified();
      const byAssessor = await room.evidence.attach(change(upload, 0, { actor: assessor }));
      expect(codeOf(byAssessor)).toBe('access.not-yours');
      const byStranger = await room.evidence.attach(change(upload, 0, { actor: anActor(STRANGER) }));
      expect(codeOf(byStranger)).toBe('realisation.not-found');
    });

    it('names the version that was seen; of two at once one wins', async () => {
      const uploads = [await verified(), await verified()];
      const both = await Promise.all(uploads.map((it) => room.evidence.attach(change(it, 0))));
      expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
      expect(await list()).toMatchObject({ version: 1 });
      const loser = uploads[both.findIndex((it) => !it.ok)] ?? '';
      expect(codeOf(await room.evidence.attach(change(loser, 1)))).toBe('accepted');
      expect((await list()).items.map((it) => it.attached)).toEqual([true, true]);
    });

    it('eight times at once under one key is one change; with another request it is refused', async () => {
      const upload = await verified();
      const mark = { key: 'lampirkan-1', body: 'body' };
      const all = await Promise.all(
        Array.from({ length: 8 }, () => room.evidence.attach(change(upload, 0, { mark }))),
      );
      expect(all.map((it) => accepted(it).version)).toEqual(Array.from({ length: 8 }, () => 1));
      const other = change(upload, 0, { mark: { ...mark, body: 'other' } });
      expect(codeOf(await room.evidence.remove(other))).toBe('request.key-reused');
    });

    it('ends with batas realisasi and with the seal, and so does removing', async () => {
      const upload = await verified();
      await putGate(table, '2026-Q4', 'OPEN', new Date(Date.now() - HOUR).toISOString());
      expect(codeOf(await room.evidence.attach(change(upload, 0)))).toBe('period.past-realisation-deadline');
      await putGate(table, '2026-Q4', 'OPEN', FAR);
      accepted(await room.evidence.attach(change(upload, 0)));
      await seal(table, '2026-Q4');
      expect(codeOf(await room.evidence.remove(change(upload, 1)))).toBe('period.sealed');
      expect(await list()).toMatchObject({ version: 1, items: [{ attached: true }] });
    });

    it('loses against a seal, a new plan or a threat that comes between its reads and its write', async () => {
      const meanwhile = async (act: () => Promise<unknown>, upload: string): Promise<string> => {
        let happened = false;
        const evidence = evidenceOn(
          {
            ...table,
            transact: async (writes) => {
              if (!happened) await act();
              happened = true;
              return table.transact(writes);
            },
          },
          room.bucket.signer,
        );
        return codeOf(await evidence.attach(change(upload, 0)));
      };
      const begun = await room.upload(aPdf('ancaman'));
      const [arrived] = room.arrivals();
      if (arrived === undefined) throw new Error('nothing arrived');
      await inspectUpload(room.needs, arrived);
      const threat = () => recordScan(room.needs, arrived, 'THREATS_FOUND');
      expect(await meanwhile(threat, begun.evidence.id)).toBe('evidence.refused');

      const upload = await verified();
      const content = aContent({ rhk: [anRhk({ iki: [anIki({ number: 2 })] })] });
      const amend = () => amended(useCasesOn(table), 4, content);
      expect(await meanwhile(amend, upload)).toBe('realisation.unknown-iki');

      const second = await room.upload(aPdf('kedua'), { iki: 2 });
      await room.settle();
      expect(await meanwhile(() => seal(table, '2026-Q4'), second.evidence.id)).toBe('period.sealed');
      expect(await list()).toMatchObject({ version: 0 });
    });
  });
});
