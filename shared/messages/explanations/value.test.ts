import { describe, expect, it } from 'vitest';
import { sentenceOf } from './sentences.ts';

const said = (rule: string, code: string, values: unknown) => sentenceOf(rule, { code, values });

describe('the sentences of values', () => {
  it('write numbers as people do', () => {
    const values = { number: 2, percent: 80, scope: 50_000, value: 10_900, points: 436 };
    expect(said('skp-value', 'ADDITIONAL_RESULT', values).id).toBe(
      'Hasil kerja tambahan nomor 2: kategori 80%, bobot lingkup 5, nilai 109; menambah 4,36.',
    );
  });

  it('write what is missing as nothing, never as zero', () => {
    expect(said('skp-value', 'MAIN_RESULT', { number: 1, weight: null, value: null })).toEqual({
      id: 'Hasil kerja utama nomor 1: nilai tidak ada, bobot dalam persen tidak ada.',
      en: 'Main result number 1: value none, weight in percent none.',
    });
    expect(said('skp-value', 'MAIN_RESULT', { number: 1, weight: 0, value: 0 }).en).toContain('value 0,');
  });

  it('have a word for a result that has no rating', () => {
    expect(said('suggested-work-result', 'RESULT', { number: 1, kind: 'TAMBAHAN', rating: null })).toEqual({
      id: 'Hasil kerja tambahan nomor 1: belum diisi.',
      en: 'Result number 1, additional: not given yet.',
    });
  });
});
