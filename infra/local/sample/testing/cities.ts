import { makeSample, type Sample, type SampleOptions, type SamplePerson } from '../sample.ts';

const cache = new Map<string, Sample>();

/** A sample with seed 7, made once per test file however often it is asked for. */
export function sampleOf(employees: number, more: Partial<SampleOptions> = {}): Sample {
  const options = { employees, seed: 7, ...more };
  const key = JSON.stringify(options);
  const made = cache.get(key) ?? makeSample(options);
  cache.set(key, made);
  return made;
}

/** Whether the person is counted by `employees`. */
export function isAssessed({ regime }: SamplePerson): boolean {
  return regime === 'UMUM' || regime === 'PPPK_PARUH_WAKTU';
}

/** Everybody but the wali kota. */
export function officials({ people }: Sample): SamplePerson[] {
  return people.filter(({ kind }) => kind !== 'PEJABAT_NEGARA');
}

/** The sizes that every promise is kept at. */
export const SIZES = [30, 200, 5000, 7000];

/** Cities of all sizes, some with people who are not assessed, for `describe.each`. */
export const CITIES: ReadonlyArray<readonly [string, () => Sample]> = [
  ...SIZES.map((size) => [`${size}`, () => sampleOf(size)] as const),
  ['30 and 12 others', () => sampleOf(30, { notAssessed: 12 })],
  ['200 and 5 others', () => sampleOf(200, { notAssessed: 5 })],
  ['5000 and 1500 others', () => sampleOf(5000, { notAssessed: 1500 })],
];
