import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ELIGIBILITY } from './eligibility-policy.ts';
import type { EligibilityInput } from './eligibility.ts';
import { eligibilityRule, eligibilityTable } from './eligibility.ts';
import { countsInDistribution } from './regimes.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { EligibilitySubject } from './sets.ts';
import {
  CIRCUMSTANCES,
  ELIGIBILITY_ANSWERS,
  ELIGIBILITY_SUBJECTS,
  EMPLOYEE_KINDS,
  POSITION_KINDS,
  REGIMES,
} from './sets.ts';

const policy = { ...DEFAULT_RULE_POLICY, partTimeInDistribution: false };
type Person = Omit<EligibilityInput, 'about' | 'table'>;
const pns: Person = { kind: 'PNS', regime: 'UMUM', position: 'FUNGSIONAL', circumstances: [] };
const decide = (about: EligibilitySubject, over: Partial<Person>) =>
  eligibilityRule({ about, ...pns, ...over, table: eligibilityTable(about, policy) }).outcome;

describe('TPP by default', () => {
  it.each([
    [{}, 'ELIGIBLE', []],
    [{ kind: 'PPPK' }, 'ELIGIBLE', []],
    [{ kind: 'CPNS' }, 'AGENCY_DECIDES', ['STATUS']],
    [{ kind: 'PPPK_PARUH_WAKTU', regime: 'PPPK_PARUH_WAKTU' }, 'NOT_ELIGIBLE', ['STATUS', 'REGIME']],
    [{ regime: 'PENDIDIKAN' }, 'AGENCY_DECIDES', ['REGIME']],
    [{ regime: 'PENDIDIKAN', circumstances: ['TUNJANGAN_PROFESI_GURU'] }, 'NOT_ELIGIBLE', ['CIRCUMSTANCE']],
    [{ circumstances: ['BLUD'] }, 'AGENCY_DECIDES', ['CIRCUMSTANCE']],
    [{ circumstances: ['CUTI', 'BLUD'] }, 'AGENCY_DECIDES', ['CIRCUMSTANCE', 'CIRCUMSTANCE']],
    [{ circumstances: ['KEPALA_OPD'], position: 'JPT_PRATAMA' }, 'ELIGIBLE', []],
    [{ regime: 'TIDAK_DINILAI' }, 'NOT_ELIGIBLE', ['REGIME']],
  ] as const)('of %j is %s', (over, answer, by) => {
    const found = decide('TPP', over);
    expect(found.answer).toBe(answer);
    expect(found.reasons.map((it) => it.by)).toEqual(by);
  });
});

describe('angka kredit towards kenaikan pangkat', () => {
  it.each([
    [{}, 'ELIGIBLE'],
    [{ regime: 'PENDIDIKAN' }, 'ELIGIBLE'],
    [{ position: 'PELAKSANA' }, 'NOT_ELIGIBLE'],
    [{ kind: 'PPPK' }, 'NOT_ELIGIBLE'],
    [{ kind: 'CPNS' }, 'AGENCY_DECIDES'],
    [{ kind: 'CPNS', position: 'PELAKSANA' }, 'NOT_ELIGIBLE'],
    [{ regime: 'TUGAS_BELAJAR' }, 'NOT_ELIGIBLE'],
  ] as const)('of %j is %s', (over, answer) => expect(decide('ANGKA_KREDIT', over).answer).toBe(answer));
});

describe('PP 94/2021', () => {
  it('is for PNS whatever their regime; of others the agency decides', () => {
    for (const regime of REGIMES) expect(decide('DISIPLIN_PNS', { regime }).answer).toBe('ELIGIBLE');
    expect(decide('DISIPLIN_PNS', { kind: 'PPPK' })).toEqual({
      answer: 'AGENCY_DECIDES',
      reasons: [{ by: 'STATUS', value: 'PPPK' }],
    });
  });
});

describe('the distribution', () => {
  it.each([true, false])('counts whom the regimes count, part-time PPPK: %s', (partTimeInDistribution) => {
    const table = eligibilityTable('DISTRIBUSI', { ...policy, partTimeInDistribution });
    for (const regime of REGIMES) {
      const { answer } = eligibilityRule({ about: 'DISTRIBUSI', ...pns, regime, table }).outcome;
      expect(answer === 'ELIGIBLE').toBe(countsInDistribution(regime, { partTimeInDistribution }));
    }
  });

  it('leaves out the head of the OPD', () => {
    expect(decide('DISTRIBUSI', { circumstances: ['KEPALA_OPD'] }).answer).toBe('NOT_ELIGIBLE');
  });
});

const person = fc.record({
  kind: fc.constantFrom(...EMPLOYEE_KINDS),
  regime: fc.constantFrom(...REGIMES),
  position: fc.constantFrom(...POSITION_KINDS),
  circumstances: fc.subarray([...CIRCUMSTANCES]),
});
const subject = fc.constantFrom(...ELIGIBILITY_SUBJECTS);

describe('every answer', () => {
  it('has a reason unless it is yes, and does not depend on the order of circumstances', () => {
    fc.assert(
      fc.property(subject, person, (about, it) => {
        const found = decide(about, it);
        expect(found.reasons.length === 0).toBe(found.answer === 'ELIGIBLE');
        const turned = [...it.circumstances.toReversed(), ...it.circumstances];
        expect(decide(about, { ...it, circumstances: turned })).toEqual(found);
      }),
    );
  });

  it('is never better for one circumstance more', () => {
    fc.assert(
      fc.property(subject, person, fc.constantFrom(...CIRCUMSTANCES), (about, it, more) => {
        const rank = (one: typeof it) => ELIGIBILITY_ANSWERS.indexOf(decide(about, one).answer);
        expect(rank({ ...it, circumstances: [...it.circumstances, more] })).toBeGreaterThanOrEqual(rank(it));
      }),
    );
  });

  it('follows the table of the agency', () => {
    const TPP = {
      ...DEFAULT_ELIGIBILITY.TPP,
      kinds: { ...DEFAULT_ELIGIBILITY.TPP.kinds, CPNS: 'ELIGIBLE' } as const,
    };
    const table = eligibilityTable('TPP', { ...policy, eligibility: { ...DEFAULT_ELIGIBILITY, TPP } });
    expect(eligibilityRule({ about: 'TPP', ...pns, kind: 'CPNS', table }).outcome.answer).toBe('ELIGIBLE');
  });
});
