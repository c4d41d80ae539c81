import { describe, expect, it } from 'vitest';
import type { OrganisationAchievement, Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import { aRecap, aRow, somePeople } from '../testing/a-recap.ts';
import { distributionOf } from './distribution.ts';
import { demandText, deviationTexts, shareText } from './distribution-words.ts';

type Five = [number, number, number, number, number];

function held(
  achievement: OrganisationAchievement | null,
  counts: Five,
  more: ReturnType<typeof somePeople> = [],
) {
  const achievements = achievement === null ? {} : { DINKES: achievement };
  return distributionOf(aRecap({ achievements }), 'DINKES', [...somePeople(counts), ...more]);
}

describe('the distribution of an OPD', () => {
  it('is held against the pattern of its achievement', () => {
    expect(held('BAIK', [10, 28, 2, 0, 0])).toMatchObject({ state: 'KEPT', population: 40, broken: [] });
    const broken = held('BAIK', [9, 29, 2, 0, 0]);
    expect([broken.state, broken.broken.map((it) => it.code)]).toEqual(['BROKEN', ['BAIK_MAX_70']]);
  });

  it('deviates too where the group that should be the largest is not', () => {
    expect(held('ISTIMEWA', [5, 16, 1, 0, 0])).toMatchObject({ state: 'BROKEN', notLargest: 'SANGAT_BAIK' });
  });

  it('is information only below twenty people, with what it would deviate in', () => {
    expect(held('BAIK', [0, 19, 0, 0, 0])).toMatchObject({ state: 'INFORMATION', population: 19 });
    expect(held('BAIK', [0, 19, 0, 0, 0]).broken).toHaveLength(2);
    expect(held('BAIK', [0, 20, 0, 0, 0]).state).toBe('BROKEN');
  });

  it('leaves out who is not rated, and counts apart who is rated outside its population', () => {
    const outside = somePeople([1, 0, 0, 0, 0], { inPopulation: false });
    const unrated = [aRow({ predikat: null })];
    expect(held('BAIK', [6, 13, 1, 0, 0], [...outside, ...unrated])).toMatchObject({
      population: 20,
      leftOut: 1,
      counts: { SANGAT_BAIK: 6 },
    });
  });

  it('says when there is nothing to hold it against', () => {
    expect(held(null, [0, 30, 0, 0, 0])).toMatchObject({ state: 'NO_ACHIEVEMENT', broken: [] });
    expect(held('BAIK', [0, 0, 0, 0, 0]).state).toBe('NOBODY_RATED');
  });
});

describe('a deviation in words', () => {
  it.each<[OrganisationAchievement, Five, string[]]>([
    ['BAIK', [9, 29, 0, 2, 0], ['Baik 72,5% (29 dari 40 pegawai); menurut pola paling banyak 70%.']],
    [
      'BAIK',
      [12, 28, 0, 0, 0],
      ['Tidak ada predikat Butuh Perbaikan atau Kurang; menurut pola sedikitnya seorang.'],
    ],
    [
      'SANGAT_KURANG',
      [1, 6, 0, 1, 12],
      [
        'Kurang dan Butuh Perbaikan 5% (1 dari 20 pegawai); menurut pola paling sedikit 10%.',
        'Sangat Baik 5% (1 dari 20 pegawai); menurut pola tidak boleh ada.',
      ],
    ],
    ['ISTIMEWA', [5, 16, 1, 0, 0], ['Sangat Baik bukan kelompok terbanyak seperti menurut pola.']],
  ])('%s, %j', (achievement, counts, sentences) => {
    expect(deviationTexts(held(achievement, counts))).toEqual(sentences);
  });
});

describe('what a pattern asks of a predikat', () => {
  const asked = (achievement: OrganisationAchievement): Record<Predikat, string> =>
    Object.fromEntries(PREDIKATS.map((it) => [it, demandText(achievement, it)])) as Record<Predikat, string>;

  it('names bounds, whom it counts together, and what is free', () => {
    expect(asked('BAIK')).toEqual({
      SANGAT_BAIK: 'Tidak dibatasi',
      BAIK: 'Kelompok terbanyak, paling banyak 70%',
      BUTUH_PERBAIKAN: 'Bersama Kurang sedikitnya seorang',
      KURANG: 'Bersama Butuh Perbaikan sedikitnya seorang',
      SANGAT_KURANG: 'Tidak dibatasi',
    });
    expect(asked('SANGAT_KURANG')).toMatchObject({
      SANGAT_BAIK: 'Tidak boleh ada',
      KURANG: 'Bersama Butuh Perbaikan paling sedikit 10%',
      SANGAT_KURANG: 'Paling sedikit 60%',
    });
  });
});

describe('a share', () => {
  it.each([
    [29, 40, '72,5%'],
    [1, 3, '33,3%'],
    [0, 0, '0%'],
    [7, 10, '70%'],
  ])('%d of %d is %s', (count, of, text) => {
    expect(shareText(count, of)).toBe(text);
  });
});
