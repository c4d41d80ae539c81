import { describe, expect, it } from 'vitest';
import { nipRule } from '../../shared/regulation/nip.ts';
import vectors from './nip.json' with { type: 'json' };

describe('vectors of the NIP (rule 12.1)', () => {
  it('are all there', () => expect(vectors.length).toBe(9));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { outcome } = nipRule(input);
    const read = outcome.valid
      ? { valid: true, jenis: outcome.kind, tanggalLahir: outcome.birthDate, jenisKelamin: outcome.gender }
      : { valid: false };
    expect(read).toEqual(expected);
  });
});
