import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aDocument,
  aJpeg,
  aPdf,
  aWorkbook,
  DOCX,
  EICAR,
  JPEG,
  PDF,
  PNG,
  XLSX,
} from '../../../shared/platform/files/testing/files.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { decodeVector, keyOfVector } from '../../periods/index.ts';
import { encodeVector } from '../../periods/store/vector-item.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { accepted, agreed, assessor, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { aContent, anIki, anRhk } from '../../skp/testing/a-skp.ts';
import { anActor, aYear, EMPLOYEE, placeIn, putGate } from '../../skp/testing/a-year.ts';
import { contentKey, evidenceKey, evidenceObject, quarantineObject } from '../store/keys.ts';
import { idIn } from '../testing/acts.ts';
import { announced, anEvidenceRoom } from '../testing/evidence.ts';
import { inspectUpload } from './inspect-upload.ts';
import { recordScan } from './record-scan.ts';

const AT = placeIn('2026-Q4');
const COLLEAGUE = anActor('eeeeeeeeeeee');
const FAR = '2999-01-01T00:00:00.000Z';

describe('the checks of a file', () => {
  let table: Table;
  let room: Awaited<ReturnType<typeof anEvidenceRoom>>;

  beforeEach(async () => {
    table = await aTable();
    room = await anEvidenceRoom(table);
    await aYear(table);
    await putGate(table, '2026-Q4', 'OPEN', FAR);
    await agreed(useCasesOn(table), aContent({ rhk: [anRhk({ iki: [anIki(), anIki({ number: 2 })] })] }));
  });
  afterEach(() => room.close());

  const now = (): string => new Date().toISOString();
  const item = async (upload: string) => table.get(evidenceKey(AT, upload), { strong: true });
  const shown = async (upload: string, actor = employee, period = '2026-Q4') => {
    const { items } = accepted(await room.evidence.list(actor, now(), period));
    const found = items.find((it) => it.id === upload);
    if (found === undefined) throw new Error('the upload is not listed');
    return found;
  };
  const arrived = async (bytes?: Uint8Array, parts = {}) => {
    const { evidence } = await room.upload(bytes, parts);
    const [one] = room.arrivals();
    if (one === undefined) throw new Error('nothing arrived');
    return { ...one, id: evidence.id };
  };

  it('verify what is what it says, and keep the time of the camera and nothing else of it', async () => {
    const bytes = aJpeg({ time: '2026:11:02 09:14:33' });
    const file = announced(bytes, { name: 'kegiatan.jpg', type: JPEG });
    const one = await arrived(bytes, { file });
    expect(await inspectUpload(room.needs, one)).toBe('VERIFIED');
    expect(await shown(one.id, employee, idIn('2026-Q4'))).toMatchObject({
      state: 'VERIFIED',
      capturedAt: '2026-11-02T09:14:33',
      file: { name: 'kegiatan.jpg', type: JPEG },
    });
    const stored = await item(one.id);
    expect(unpackStamp(String(stored?.['st']))).toMatchObject({ event: 'EvidenceVerified', by: 'evidence' });
    expect(Object.keys(stored ?? {}).toSorted()).toEqual(
      // prettier-ignore
      ['PK', 'SK', 'asked', 'begun', 'captured', 'expires', 'file', 'iki', 'object', 'scan', 'sha', 'size', 'st', 'state', 'type', 'verified'],
    );
  });

  it('read the file once', async () => {
    const one = await arrived();
    const before = room.bucket.meter.sdkCalls;
    await inspectUpload(room.needs, one);
    expect(room.bucket.meter.sdkCalls - before).toBe(1);
  });

  const HOSTILE: [string, string, string, () => Promise<Buffer> | Buffer, string][] = [
    [
      'a picture that is an SVG with a script',
      'a.png',
      PNG,
      () => Buffer.from('<svg><script/></svg>'),
      'not-its-type',
    ],
    ['a PDF that is a page too', 'a.pdf', PDF, () => aPdf('<html><script>'), 'also-another-type'],
    ['a PDF with a script', 'a.pdf', PDF, () => aPdf('', '<< /S /JavaScript >>'), 'has-active-content'],
    [
      'a document with a macro',
      'a.docx',
      DOCX,
      () => aDocument({ 'word/vbaProject.bin': 'x' }),
      'has-macros',
    ],
    [
      'a workbook that is a bomb',
      'a.xlsx',
      XLSX,
      () => aWorkbook({ 'xl/media/a.bin': Buffer.alloc(2 ** 25) }),
      'too-big-unpacked',
    ],
    ['EICAR as a picture', 'a.jpg', JPEG, () => Buffer.from(EICAR), 'not-its-type'],
  ];

  it.each(HOSTILE)('put %s aside and say why', async (_, name, type, make, problem) => {
    const bytes = await make();
    const one = await arrived(bytes, { file: announced(bytes, { name, type }) });
    expect(await inspectUpload(room.needs, one)).toBe('REFUSED');
    const id = idIn('2026-Q4');
    expect(await shown(one.id, employee, id)).toMatchObject({
      state: 'REFUSED',
      reason: problem,
    });
    expect(await room.bucket.size(evidenceObject(AT, one.id))).toBeUndefined();
    const aside = quarantineObject('binjai', one.id);
    expect(Buffer.from(await room.bucket.get(aside)).equals(bytes)).toBe(true);
    const { client, bucket } = room.bucket;
    const tags = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: aside }));
    expect(tags.TagSet).toEqual([{ Key: 'class', Value: 'quarantine' }]);
    const opened = await room.evidence.open(employee, now(), id, one.id);
    expect(opened).toMatchObject({ refusal: { code: 'evidence.refused', values: { reason: problem } } });
  });

  it('refuse bytes that are not those announced', async () => {
    const one = await arrived();
    const needs = { ...room.needs, read: () => Promise.resolve(new Uint8Array(aPdf('lain'))) };
    await inspectUpload(needs, one);
    expect(await item(one.id)).toMatchObject({ state: 'REFUSED', reason: 'hash-differs' });
  });

  it('may run twice, also at once, for what passes and for what fails', async () => {
    const good = await arrived();
    await Promise.all([inspectUpload(room.needs, good), inspectUpload(room.needs, good)]);
    const verified = await item(good.id);
    expect(await inspectUpload(room.needs, good)).toBe('VERIFIED');
    expect(await item(good.id)).toEqual(verified);

    const bytes = aPdf('', '<< /S /Launch >>');
    const bad = await arrived(bytes);
    await Promise.all([inspectUpload(room.needs, bad), inspectUpload(room.needs, bad)]);
    expect(await inspectUpload(room.needs, bad)).toBe('REFUSED');
    expect(await room.bucket.size(evidenceObject(AT, bad.id))).toBeUndefined();
    expect(await room.bucket.size(quarantineObject('binjai', bad.id))).toBe(bytes.length);
  });

  it('finish what was left half done: refused, but not yet put aside', async () => {
    const bad = await arrived(aPdf('', '<< /S /Launch >>'));
    const failing = { ...room.needs, move: () => Promise.reject(new Error('S3 is away')) };
    await expect(inspectUpload(failing, bad)).rejects.toThrow('S3 is away');
    expect(await item(bad.id)).toMatchObject({ state: 'REFUSED' });
    expect(await inspectUpload(room.needs, bad)).toBe('REFUSED');
    expect(await room.bucket.size(evidenceObject(AT, bad.id))).toBeUndefined();
  });

  it('fail by name for a file of no upload', async () => {
    const nobody = { at: AT, upload: 'zzzzzzzzzzzz', version: 'v' };
    await expect(inspectUpload(room.needs, nobody)).rejects.toThrow('an upload that does not exist');
    await expect(recordScan(room.needs, nobody, 'FAILED')).rejects.toThrow('does not exist');
  });

  describe('and the scan', () => {
    it('come in either order', async () => {
      for (const scanFirst of [true, false]) {
        const one = await arrived();
        const acts = [
          () => recordScan(room.needs, one, 'NO_THREATS_FOUND'),
          () => inspectUpload(room.needs, one),
        ];
        for (const act of scanFirst ? acts : acts.toReversed()) await act();
        expect(await item(one.id)).toMatchObject({ state: 'VERIFIED', scan: 'NO_THREATS_FOUND' });
      }
    });

    it('refuse a threat before the file is checked, after it, and when it is attached', async () => {
      const id = idIn('2026-Q4');
      const first = await arrived();
      await recordScan(room.needs, first, 'THREATS_FOUND');
      expect(await inspectUpload(room.needs, first)).toBe('REFUSED');

      const second = await arrived();
      await inspectUpload(room.needs, second);
      const mark = { key: '', body: 'body' };
      const change = { actor: employee, now: now(), mark, id, upload: second.id, seen: '0' };
      accepted(await room.evidence.attach(change));
      await recordScan(room.needs, second, 'THREATS_FOUND');
      await recordScan(room.needs, second, 'THREATS_FOUND');

      for (const { id: upload } of [first, second]) {
        expect(await shown(upload, employee, id)).toMatchObject({
          state: 'REFUSED',
          scan: 'THREATS_FOUND',
          reason: 'threat-found',
          attached: false,
        });
        expect(await room.bucket.size(evidenceObject(AT, upload))).toBeUndefined();
        expect(await room.bucket.size(quarantineObject('binjai', upload))).toBeGreaterThan(0);
      }
    });

    it('never leave a threat that is verified still, not for a moment', async () => {
      const one = await arrived();
      await inspectUpload(room.needs, one);
      const states: unknown[] = [];
      const watched: Table = {
        ...table,
        write: async (write) => {
          const written = await table.write(write);
          const stands = await item(one.id);
          states.push([stands?.['state'], stands?.['scan']]);
          return written;
        },
      };
      await recordScan({ ...room.needs, table: watched }, one, 'THREATS_FOUND');
      expect(new Set(states.map(String))).toEqual(new Set(['REFUSED,THREATS_FOUND']));
    });

    it('keep the strongest verdict: a scan that failed may be made again, a threat stays', async () => {
      const one = await arrived();
      for (const verdict of ['FAILED', 'NO_THREATS_FOUND', 'ACCESS_DENIED'] as const) {
        await recordScan(room.needs, one, verdict);
      }
      expect(await item(one.id)).toMatchObject({ scan: 'NO_THREATS_FOUND' });
      await recordScan(room.needs, one, 'THREATS_FOUND');
      await recordScan(room.needs, one, 'NO_THREATS_FOUND');
      expect(await item(one.id)).toMatchObject({ scan: 'THREATS_FOUND', state: 'REFUSED' });
    });
  });

  describe('and the same content', () => {
    const BYTES = aPdf('surat yang sama');

    /** A colleague of the same assessor with the same plan. */
    async function theColleague(): Promise<void> {
      const mine = await table.get(keyOfVector(AT), { strong: true });
      if (mine === undefined) throw new Error('no vector');
      const vector = { ...decodeVector(mine), employee: COLLEAGUE.id };
      await table.write(put(encodeVector('binjai', 16, vector)).done());
      const partition = `A#binjai#E#${EMPLOYEE}`;
      for (const it of await table.queryAll({ partition, prefix: 'SKP#', strong: true })) {
        await table.write(put({ ...it, PK: `A#binjai#E#${COLLEAGUE.id}` }).done());
      }
      const gate = await table.get({ PK: mine.PK, SK: '!' }, { strong: true });
      const theirs = { PK: keyOfVector(placeIn('2026-Q4', COLLEAGUE.id)).PK, SK: '!' };
      await table.write(put({ ...gate, ...theirs }).done());
    }

    it('is known to the reviewers of both, and to an employee only where they used it themself', async () => {
      await theColleague();
      const mine = idIn('2026-Q4');
      const theirs = `2026-Q4.${COLLEAGUE.id}.1`;
      const first = await arrived(BYTES);
      const again = await arrived(BYTES);
      const second = await arrived(BYTES, { iki: 2 });
      const other = await arrived(BYTES, { actor: COLLEAGUE, id: theirs });
      for (const one of [first, again, second, other]) await inspectUpload(room.needs, one);

      const seenBy = async (actor: typeof employee, upload: string, period: string) =>
        (await shown(upload, actor, period)).seen.map((it) => `${it.appraisal}/${it.iki}`).toSorted();
      const own = [`${mine}/1`, `${mine}/1`];
      expect(await seenBy(employee, first.id, mine)).toEqual([`${mine}/2`]);
      expect(await seenBy(assessor, first.id, mine)).toEqual([`${mine}/2`, `${theirs}/1`].toSorted());
      expect(await seenBy(assessor, second.id, mine)).toEqual([...own, `${theirs}/1`].toSorted());
      expect(await seenBy(COLLEAGUE, other.id, theirs)).toEqual([]);
      expect(await seenBy(assessor, other.id, theirs)).toEqual([...own, `${mine}/2`].toSorted());
    });

    it('checked by two at once is known to both', async () => {
      const two = [await arrived(BYTES), await arrived(BYTES, { iki: 2 })];
      await Promise.all(two.map((one) => inspectUpload(room.needs, one)));
      for (const { id } of two) expect((await shown(id, employee, idIn('2026-Q4'))).seen).toHaveLength(1);
    });

    it('uploaded by very many leaves no item that grows', async () => {
      const { sha256 } = announced(BYTES);
      const many = Array.from(
        { length: 30 },
        (_, at) =>
          `${String.fromCharCode(97 + (at % 26))}${'2'.repeat(11 - Math.floor(at / 26))}${'3'.repeat(Math.floor(at / 26))}`,
      );
      await table.putAll(
        many.map((upload) => ({
          ...contentKey('binjai', sha256, upload),
          at: `2026-Q4.${COLLEAGUE.id}.1/1/${upload}`,
        })),
      );
      const one = await arrived(BYTES);
      const before = table.meter.sdkCalls;
      await inspectUpload(room.needs, one);
      expect(table.meter.sdkCalls - before).toBe(4);
      expect((await shown(one.id, assessor, idIn('2026-Q4'))).seen).toHaveLength(20);
    });
  });
});
