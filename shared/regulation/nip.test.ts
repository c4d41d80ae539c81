import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nipRule } from './nip.ts';

const read = (nip: string): ReturnType<typeof nipRule>['outcome'] => nipRule({ nip }).outcome;

describe('a NIP (Perka BKN 22/2007)', () => {
  it('says birth date, month of appointment and gender', () => {
    expect(read('19860926 201505 1 001')).toEqual({
      valid: true,
      digits: '198609262015051001',
      kind: 'PNS',
      birthDate: '1986-09-26',
      appointed: '2015-05',
      gender: 'L',
    });
  });

  it('of a PPPK has a code in the place of the month', () => {
    expect(read('199312282025212001')).toMatchObject({ kind: 'PPPK', appointed: '2025', gender: 'P' });
  });

  it.each([
    ['', 'NOT_18_DIGITS'],
    ['19860926201505100', 'NOT_18_DIGITS'],
    ['1986092620150510011', 'NOT_18_DIGITS'],
    ['19860926201505100A', 'NOT_18_DIGITS'],
    ['١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١', 'NOT_18_DIGITS'],
    ['198602302015051001', 'BIRTH_DATE'],
    ['198700002015051001', 'BIRTH_DATE'],
    ['190002292015051001', 'BIRTH_DATE'],
    ['193912311958011001', 'BIRTH_DATE'],
    ['198609262015001001', 'APPOINTMENT'],
    ['198609262015131001', 'APPOINTMENT'],
    ['198609262015201001', 'APPOINTMENT'],
    ['198609262015301001', 'APPOINTMENT'],
    ['198609262015050001', 'GENDER'],
    ['198609262015053001', 'GENDER'],
    ['198609262015051000', 'SERIAL'],
  ] as const)('%s is none: %s', (nip, problem) => {
    expect(read(nip)).toEqual({ valid: false, problem });
  });

  it.each([
    ['200009302018091001', true],
    ['200009302018081001', false],
    ['196009302019081001', true],
    ['196009302019091001', false],
    ['200012312018211001', true],
    ['200001012017211001', false],
    ['196001012018291001', true],
    ['196012312019291001', false],
    ['194001011958011001', true],
    ['198609261985051001', false],
  ])('%s has an age of 18 to 58 at appointment: %s', (nip, valid) => {
    expect(read(nip)).toMatchObject(valid ? { valid } : { valid, problem: 'AGE' });
  });

  it('is read the same with spaces anywhere', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.nat(17), (a, b) => {
        const digits = '198609262015051001';
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const spaced = `${digits.slice(0, first)} ${digits.slice(first, second)}  ${digits.slice(second)}`;
        expect(read(spaced)).toEqual(read(digits));
      }),
    );
  });

  it('is answered for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof read(text).valid === 'boolean'));
  });
});
