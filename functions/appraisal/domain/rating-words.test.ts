import { describe, expect, it } from 'vitest';
import type { Explained } from './rating-words.ts';
import { ACTS_KEPT, NO_WORDS, withAct } from './rating-words.ts';

function anEntry(difference: Partial<Explained> = {}): Explained {
  return {
    act: 'RATED',
    version: 1,
    at: '2026-12-01T00:00:00.000Z',
    by: 'bbbbbbbbbbbb',
    workResult: 'SESUAI',
    workBehaviour: 'SESUAI',
    achievement: null,
    note: 'Sesuai target.',
    ...difference,
  };
}

describe('the words of a rating', () => {
  it('keep the present rating with its note and the acts without theirs', () => {
    const first = withAct(NO_WORDS, anEntry(), null);
    const second = withAct(first, anEntry({ version: 2, note: 'Dinilai ulang.' }), null);
    expect(second.current?.note).toBe('Dinilai ulang.');
    expect(second.version).toBe(2);
    expect(second.acts.map((it) => [it.version, 'note' in it])).toEqual([
      [1, false],
      [2, false],
    ]);
    expect('first' in second).toBe(false);
  });

  it('keep the rating that calibration changed, however often it changes', () => {
    const rated = withAct(NO_WORDS, anEntry(), null);
    const once = withAct(rated, anEntry({ act: 'RE_RATED', version: 2, workResult: 'DI_ATAS' }), null);
    const twice = withAct(once, anEntry({ act: 'RE_RATED', version: 3, workResult: 'DI_BAWAH' }), null);
    expect(twice.first).toEqual(anEntry());
    expect(twice.current).toMatchObject({ version: 3, workResult: 'DI_BAWAH' });
  });

  it('say that there was no first rating when calibration gives the only one', () => {
    const once = withAct(NO_WORDS, anEntry({ act: 'RE_RATED' }), null);
    expect(once.first).toBeNull();
    expect(withAct(once, anEntry({ act: 'RE_RATED', version: 2 }), null).first).toBeNull();
  });

  it('keep who set the achievement and why beside the rating', () => {
    const set = anEntry({ act: 'ACHIEVEMENT_SET', achievement: 'BAIK', note: 'Rencana aksi tercapai.' });
    const words = withAct(NO_WORDS, set, null);
    expect(words).toMatchObject({ current: null, achievementSet: { note: 'Rencana aksi tercapai.' } });
    const rated = withAct(words, anEntry({ version: 2, achievement: 'BAIK', workResult: null }), 'BAIK');
    expect(rated.achievementSet?.note).toBe('Rencana aksi tercapai.');
  });

  it('tell the first rating of a head with the achievement that stood until calibration', () => {
    const rated = withAct(NO_WORDS, anEntry({ workResult: null, achievement: 'BAIK' }), 'BAIK');
    const later = withAct(
      rated,
      anEntry({ act: 'ACHIEVEMENT_SET', version: 2, achievement: 'KURANG' }),
      'BAIK',
    );
    const reRated = withAct(
      later,
      anEntry({ act: 'RE_RATED', version: 3, achievement: 'ISTIMEWA' }),
      'KURANG',
    );
    expect(reRated.first?.achievement).toBe('KURANG');
    expect(reRated.achievementSet).toMatchObject({ act: 'RE_RATED', achievement: 'ISTIMEWA' });
  });

  it('keep what should be developed with the rating that says it, and with the first one', () => {
    const development = { area: 'Pelayanan publik', proposal: 'Magang di loket pelayanan' };
    const rated = withAct(NO_WORDS, anEntry({ development }), null);
    expect(rated.current?.development).toEqual(development);
    expect(rated.acts.every((it) => !('development' in it))).toBe(true);
    expect(withAct(rated, anEntry({ version: 2 }), null).current).not.toHaveProperty('development');
    const set = anEntry({ act: 'ACHIEVEMENT_SET', version: 2, achievement: 'BAIK' });
    expect(withAct(rated, set, null).current?.development).toEqual(development);
  });

  it('leave it to calibration to say it anew or to let it stand', () => {
    const development = { area: 'Pelayanan publik', proposal: 'Magang di loket pelayanan' };
    const other = { area: 'Pengolahan data', proposal: 'Pelatihan statistik dasar' };
    const rated = withAct(NO_WORDS, anEntry({ development }), null);
    const once = withAct(rated, anEntry({ act: 'RE_RATED', version: 2 }), null);
    expect(once.current?.development).toEqual(development);
    const twice = withAct(once, anEntry({ act: 'RE_RATED', version: 3, development: other }), null);
    expect([twice.current?.development, twice.first?.development]).toEqual([other, development]);
  });

  it('stay within 4 KB with two notes of eight hundred characters and two needs', () => {
    const note = 'x'.repeat(800);
    const development = { area: 'x'.repeat(80), proposal: 'x'.repeat(120) };
    let words = NO_WORDS;
    for (let version = 1; version <= 20; version++) {
      const act = version > 10 ? 'RE_RATED' : 'RATED';
      words = withAct(words, anEntry({ act, version, note, development, behalf: 'cccccccccccc' }), null);
    }
    expect(words.acts).toHaveLength(ACTS_KEPT);
    expect(JSON.stringify(words).length).toBeLessThan(4096);
  });
});
