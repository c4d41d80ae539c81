import { describe, expect, it } from 'vitest';
import type { Announced } from './evidence-file.ts';
import { announce, MOST_BYTES } from './evidence-file.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function codeOf(parts: Partial<Announced>): string {
  const result = announce({ name: 'laporan.pdf', type: 'application/pdf', size: 1, sha256: 'aa', ...parts });
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('a file that is announced', () => {
  it.each([
    ['laporan.pdf', 'application/pdf'],
    ['Laporan v1.2 (final).PDF', 'application/pdf'],
    ['Surat No. 12.pdf', 'APPLICATION/PDF'],
    ['foto.jpg', 'image/jpeg'],
    ['foto.JPEG', 'image/jpeg'],
    ['Rekap “Triwulan IV”.docx', DOCX],
  ])('is taken as %s, %s', (name, type) => {
    expect(codeOf({ name, type })).toBe('accepted');
  });

  it.each([
    ['image/heic'],
    ['image/svg+xml'],
    ['text/html'],
    ['application/zip'],
    ['application/msword'],
    ['toString'],
  ])('is not taken as %s, and says what is', (type) => {
    expect(announce({ name: 'a', type, size: 1, sha256: 'aa' })).toMatchObject({
      refusal: {
        code: 'evidence.type-not-allowed',
        values: { type, allowed: ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX'] },
      },
    });
  });

  it('has at most 10 MB', () => {
    expect(codeOf({ size: MOST_BYTES })).toBe('accepted');
    expect(codeOf({ size: MOST_BYTES + 1 })).toBe('evidence.too-large');
  });

  it.each([
    ['../../etc/laporan.pdf'],
    ['C:\\laporan.pdf'],
    ['folder/laporan.pdf'],
    ['laporan\u0000.pdf'],
    ['laporan\u202efdp.pdf'],
    ['lap\u200boran.pdf'],
    ['.laporan.pdf'],
    ['laporan.pdf.'],
    ['laporan.pdf:aliran'],
  ])('has no name like %j', (name) => {
    expect(codeOf({ name })).toBe('evidence.name-unsafe');
  });

  it.each([
    ['laporan.pdf.exe', 'application/pdf', 'pdf', 'exe'],
    ['laporan.exe.pdf', 'application/pdf', 'exe', 'pdf'],
    ['laporan.html .pdf', 'application/pdf', 'html', 'pdf'],
    ['gambar.svg.png', 'image/png', 'svg', 'png'],
  ])('has one extension, not two like %s', (name, type, first, last) => {
    expect(announce({ name, type, size: 1, sha256: 'aa' })).toMatchObject({
      refusal: { code: 'evidence.name-double-extension', values: { first, last } },
    });
  });

  it.each([
    ['laporan', 'application/pdf'],
    ['laporan.exe', 'application/pdf'],
    ['laporan.docm', DOCX],
    ['foto.png', 'image/jpeg'],
    ['foto.pdf ', 'image/jpeg'],
  ])('has an extension that fits: %s is no %s', (name, type) => {
    expect(codeOf({ name, type })).toBe('evidence.name-extension');
  });
});
