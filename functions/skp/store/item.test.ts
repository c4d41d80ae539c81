import { describe, expect, it } from 'vitest';
import { packStamp, stamp } from '../../../shared/kernel/stamp.ts';
import { aContent, anIki, anIkiInWords, anRhk, aSkp } from '../testing/a-skp.ts';
import { anActor, EMPLOYEE, NOW } from '../testing/a-year.ts';
import { decodeHead, decodeVersion, encodeHead, encodeVersion } from './item.ts';
import { inWordsFrom } from './plan-head.ts';

const mark = stamp('SkpAgreed', anActor(EMPLOYEE), NOW);

describe('an SKP as its items', () => {
  it('comes back as it went in', () => {
    const skp = aSkp({ form: 'JPT', plans: { '2026': 2 }, inWords: { '2': [7, 9] }, retired: [3] });
    expect(decodeHead(encodeHead(skp, mark))).toEqual({ ...skp, stamp: packStamp(mark) });
    const iki = [anIki({ perspective: 'ANGGARAN' }), anIkiInWords()];
    const content = aContent({
      approach: 'KUALITATIF',
      rhk: [anRhk({ classification: 'INDIVIDU', iki })],
    });
    expect(decodeVersion(encodeVersion(skp, 2, content, 5))).toMatchObject({ number: 2, content, saved: 5 });
  });
});

// Written before forms, indicators in words and the Lampiran: as the table may hold it.
const PLACE = { PK: `A#binjai#E#${EMPLOYEE}`, SK: 'SKP#2026#1' };
const OLD_HEAD = {
  ...PLACE,
  state: 'DITETAPKAN',
  agreed: 1,
  working: 0,
  v: 4,
  saved: 2,
  retired: [],
  plans: { '2026': 1, '2026-Q1': 1 },
  st: packStamp(mark),
};
const TWELVE = { low: 120_000, high: 120_000 };
const OLD_VERSION = {
  ...PLACE,
  SK: `${PLACE.SK}#0001`,
  saved: 2,
  agreedAt: '2026-01-12T02:00:00.000Z',
  content: {
    approach: 'KUANTITATIF',
    rhk: [
      {
        number: 1,
        kind: 'UTAMA',
        text: 'Terlayaninya permohonan dokumen kependudukan',
        superiorRhk: null,
        iki: [
          {
            number: 1,
            text: 'Dokumen kependudukan yang terbit',
            aspect: 'KUANTITAS',
            direction: 'NORMAL',
            unit: 'dokumen',
            weight: 0,
            aggregation: 'JUMLAH',
            cannotExceed: false,
            quarters: [TWELVE, TWELVE, TWELVE, TWELVE],
            year: { low: 480_000, high: 480_000 },
          },
        ],
      },
    ],
    behaviour: { AKUNTABEL: 'Laporan tepat waktu' },
  },
};

describe('an SKP that was written earlier', () => {
  it('has a head on the form of JA/JF, and nothing in words', () => {
    expect(decodeHead(OLD_HEAD)).toMatchObject({
      form: 'JA_JF',
      inWords: {},
      agreed: 1,
      plans: { '2026-Q1': 1 },
    });
    expect(inWordsFrom(OLD_HEAD, '2026-Q1')).toEqual([]);
  });

  it('has a version in numbers, without perspective, classification and Lampiran', () => {
    const { content, form, agreedAt } = decodeVersion(OLD_VERSION);
    expect({ form, agreedAt }).toEqual({ form: 'JA_JF', agreedAt: '2026-01-12T02:00:00.000Z' });
    expect(content).toEqual(
      aContent({
        rhk: [anRhk({ superiorRhk: null })],
        appendix: { resources: [], accountability: [], consequences: [] },
      }),
    );
  });
});
