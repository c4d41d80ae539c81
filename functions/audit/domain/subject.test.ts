import { describe, expect, it } from 'vitest';
import { aboutOf, PATTERNS } from './subject.ts';

const PERSON = 'abcdefghij23';
const at = (pk: string, SK: string) => ({ PK: `A#binjai#${pk}`, SK });

const CASES: Record<string, [string, string, string, string][]> = {
  period: [['PERIODS', '2026-Q1', 'period/2026-Q1', '']],
  policy: [['POLICY', 'minimumPopulation#2027-01-01', 'policy/minimumPopulation', 'from2027-01-01']],
  unit: [['UNITS', 'DINKES.SEKRETARIAT', 'unit/DINKES.SEKRETARIAT', '']],
  employee: [['O#07', PERSON, `employee/${PERSON}`, '']],
  segment: [['O#07', `${PERSON}#2`, `employee/${PERSON}`, 'segment2']],
  actor: [[`ACTOR#${PERSON}`, '-', `employee/${PERSON}`, 'access']],
  vector: [
    ['P#2026-Q1#07', `${PERSON}#1`, `appraisal/2026-Q1.${PERSON}.1`, ''],
    ['P#2026#107', `${PERSON}#1`, `appraisal/2026.${PERSON}.1`, ''],
  ],
  skp: [[`E#${PERSON}`, 'SKP#2026#1', `skp/2026.${PERSON}.1`, '']],
  'skp version': [[`E#${PERSON}`, 'SKP#2026#1#003', `skp/2026.${PERSON}.1`, 'version003']],
  'realisation words': [[`E#${PERSON}`, 'R#2026-Q1#1', `appraisal/2026-Q1.${PERSON}.1`, 'realisation']],
  'rating words': [[`E#${PERSON}`, 'G#2026-Q1#1', `appraisal/2026-Q1.${PERSON}.1`, 'rating']],
  feedback: [
    [
      `E#${PERSON}`,
      'F#2026-Q1#1#0mhd3k2x1abcdefghijkl',
      `appraisal/2026-Q1.${PERSON}.1`,
      'feedback0mhd3k2x1abcdefghijkl',
    ],
  ],
  attachments: [[`E#${PERSON}`, 'EVIDENCE#2026-Q1#1#!', `appraisal/2026-Q1.${PERSON}.1`, 'evidence']],
  evidence: [
    [
      `E#${PERSON}`,
      'EVIDENCE#2026-Q1#1#mnopqrstuvwx',
      `appraisal/2026-Q1.${PERSON}.1`,
      'evidence.mnopqrstuvwx',
    ],
  ],
  attendance: [['T#2026#07', PERSON, `employee/${PERSON}`, 'attendance2026']],
  import: [['IMPORT#mnopqrstuvwx', '-', 'import/mnopqrstuvwx', '']],
};

describe('what an item is about', () => {
  it('is known for every pattern, and every pattern is told here', () => {
    expect(Object.keys(CASES).sort()).toEqual(PATTERNS.map((it) => it.name).sort());
  });

  it.each(Object.entries(CASES).flatMap(([name, cases]) => cases.map((it) => [name, ...it] as const)))(
    '%s: %s / %s belongs to %s',
    (name, pk, sk, subject, part) => {
      expect(aboutOf(at(pk, sk))).toMatchObject({ name, agency: 'binjai', subject, part });
    },
  );

  it('tells consumers whose vector changed', () => {
    expect(aboutOf(at('P#2026-Q1#07', `${PERSON}#2`)).ids).toEqual({
      period: '2026-Q1',
      employee: PERSON,
      segment: '2',
    });
  });

  it.each([
    ['P#2026-Q1#07', '!', 'A#*#P#*#* / *'],
    [`E#${PERSON}`, 'ACCESS#2026-01-01T00:00:00.000Z#x', 'A#*#E#* / ACCESS#*#*'],
    ['SOMETHING#new', '1', 'A#*#SOMETHING#* / *'],
  ])('is an error that names the shape of the key: %s / %s', (pk, sk, shape) => {
    expect(() => aboutOf(at(pk, sk))).toThrow(`a stamped item under ${shape} belongs to no subject`);
  });

  it('names no id in the error', () => {
    expect(() => aboutOf({ PK: 'LINK#secret', SK: '-' })).not.toThrow(/secret/);
  });
});
