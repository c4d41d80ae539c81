import { beforeAll, describe, expect, it } from 'vitest';
import type { Pdf } from '../../../shared/platform/pdf/pdf.ts';
import type { PdfReadBack } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { rowsOf, tagsOf } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { fillForm } from '../domain/fill-form.ts';
import { templateOf } from '../domain/filled.ts';
import type { Form } from '../domain/form.ts';
import { FORM_KINDS } from '../domain/form.ts';
import { openForms, printAndRead } from '../testing/on-paper.ts';
import {
  emptyAppraisal,
  HOSTILE,
  hostileForm,
  longestAppraisal,
  manyIndicators,
  manyPeople,
  withFeedback,
  words,
} from '../testing/hard-forms.ts';
import { listSampleForms, sampleForms } from '../testing/sample-forms.ts';
import { CODE, PREVIEW } from '../testing/sample-people.ts';

let pdf: Pdf;
beforeAll(async () => {
  pdf = await openForms();
});

const samples = listSampleForms().map((form) => [form.kind, form] as const);
const textOf = (read: PdfReadBack): string => read.pages.map((it) => it.text).join(' ');

describe('every form', () => {
  it('has a template of its own', () => {
    expect(new Set(FORM_KINDS.map(templateOf)).size).toBe(FORM_KINDS.length);
    expect(samples.map(([kind]) => kind)).toEqual(FORM_KINDS);
  });

  it.each(samples)('%s gives the same bytes twice', (_, form) => {
    const [once, again] = [1, 2].map(() => Buffer.from(pdf.print(fillForm(form)).bytes));
    expect(once?.equals(again ?? Buffer.of())).toBe(true);
  });

  it.each(samples)(
    '%s says on every page what it is, its page of how many, and where it is verified',
    async (_, form) => {
      const { pages } = await printAndRead(pdf, form);
      for (const [at, page] of pages.entries()) {
        expect(page.text).toContain(`Halaman ${at + 1} dari ${pages.length}`);
        expect(page.text).toContain('Keaslian dokumen ini dapat diperiksa di https://kinerja.kota.example/');
        expect(page.text).toContain(`dengan kode ${CODE}`);
        expect(page.text).not.toContain('PRATINJAU');
        expect([page.width, page.height].map(Math.round).toSorted()).toEqual([595, 842]);
      }
    },
  );

  it.each(samples)('%s as a preview says so on every page and bears no code', async (_, form) => {
    const { pages } = await printAndRead(pdf, { ...form, issue: PREVIEW, signed: null } as Form);
    for (const [at, page] of pages.entries()) {
      // In the watermark and in the footer, and on the first page in words that are read out.
      expect(page.text.split('PRATINJAU — BELUM RESMI')).toHaveLength(at === 0 ? 4 : 3);
      expect(page.text).not.toContain(CODE);
    }
    expect(pages.flatMap((page) => tagsOf(page, 'P').map((it) => it.text))).toContain(
      'PRATINJAU — BELUM RESMI',
    );
  });

  it.each(samples)('%s keeps room for each signature between the role and the name', async (_, form) => {
    const { anchors, pages } = await printAndRead(pdf, form);
    expect(anchors.length).toBeGreaterThan(0);
    for (const { page, x, y, width, height } of anchors) {
      const near = pages[page - 1]?.runs.filter((it) => it.x > x - 60 && it.x < x + width) ?? [];
      expect(near.filter((it) => it.y > y + 2 && it.y < y + height)).toEqual([]);
      expect(near.some((it) => it.y > y - 20 && it.y <= y)).toBe(true);
      expect(near.some((it) => it.y > y + height && it.y < y + height + 20)).toBe(true);
    }
  });

  it.each(samples)('%s prints what is written, whatever it would mean to the compiler', async (_, form) => {
    const agency = HOSTILE.map(([it]) => it).join('; ');
    const read = await printAndRead(pdf, { ...form, agency } as Form);
    // Where a line ends is up to the width of the page.
    const closed = (text: string): string => text.replaceAll(' ', '');
    expect(closed(textOf(read))).toContain(closed(HOSTILE.map(([, it]) => it).join('; ')));
  });
});

describe('tables over several pages', () => {
  it('repeat their heads and the part that goes on', async () => {
    const { pages } = await printAndRead(pdf, manyIndicators());
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(1, 4))
      expect(page.text).toMatch(
        /^(HASIL KERJA )?NO RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET .*\(7\) A\. UTAMA /,
      );
  });

  it('cut no row that fits on a page', async () => {
    const { pages } = await printAndRead(pdf, manyIndicators());
    for (let number = 2; number <= 24; number += 1) {
      const whole = pages.flatMap((page) =>
        tagsOf(page, 'TR').filter(
          ({ text }) => text.includes(`Indikator ke-${number}:`) && text.includes('Bukti dukung: 3 berkas'),
        ),
      );
      expect(whole, `indicator ${number}`).toHaveLength(1);
    }
  });

  it.each([1300, 1350, 1400, 1450, 1500])(
    'print a row of about a page (%i characters) whole, and nothing into the footer',
    async (length) => {
      const { pages } = await printAndRead(pdf, withFeedback(length));
      expect(pages.filter((page) => page.text.includes('tamat.'))).toHaveLength(1);
      const [footer] = pages[0]?.runs.filter((it) => it.text.startsWith('Keaslian')) ?? [];
      const low = pages.flatMap((page) => page.runs).filter((it) => it.y > (footer?.y ?? 0) - 8);
      expect(new Set(low.map((it) => it.text.slice(0, 8)))).toEqual(
        new Set(['Keaslian', 'https://', 'dengan k', CODE.slice(0, 8), 'Evaluasi', 'Triwulan', 'Halaman ']),
      );
      if (length <= 1400) {
        const begins = pages.findIndex((page) => page.text.includes('Hasil kedua'));
        expect(pages[begins]?.text).toContain('tamat.');
      }
    },
  );

  it('keep the results of a small RHK on one page', async () => {
    const { pages } = await printAndRead(pdf, sampleForms().SKP_KUANTITATIF);
    const at = pages.findIndex((it) => it.text.includes('Terjaganya ketersediaan'));
    expect(pages[at]?.text).toContain('12.500.000 rupiah');
  });

  it('leave no page with nothing but the word on its own genuineness', async () => {
    const { rhk, ...form } = sampleForms().SKP_PIMPINAN;
    for (let count = 1; count <= 12; count += 1) {
      const many = Array.from({ length: count }, () => rhk[0]).filter((it) => it !== undefined);
      const { pages } = await printAndRead(pdf, { ...form, rhk: many });
      expect(pages.at(-1)?.text, `${count} results`).toMatch(/NIP \d{8} .*Dokumen ini diterbitkan/);
    }
  });

  it('list a whole OPD, everybody once, and sign on the last page', async () => {
    const { pages, anchors } = await printAndRead(pdf, manyPeople(120));
    const numbers = pages.flatMap((page) => tagsOf(page, 'Table').flatMap(rowsOf)).map(([first]) => first);
    for (let number = 1; number <= 120; number += 1)
      expect(
        numbers.filter((it) => it === String(number)),
        `person ${number}`,
      ).toHaveLength(1);
    expect(anchors.map((it) => it.page)).toEqual([pages.length]);
    for (const page of pages.slice(0, -1)) expect(page.text).toContain('NO NAMA NIP JABATAN');
  });
});

describe('the longest appraisal', () => {
  it('prints every word of 2.000 characters, over as many pages as it takes', async () => {
    const read = await printAndRead(pdf, longestAppraisal());
    const last = words(2000).slice(-12).trim();
    const column = read.pages.flatMap((page) => page.runs.map((it) => it.text)).join(' ');
    expect(read.pages.length).toBeGreaterThan(20);
    expect(column.split('10 November 2026:').length - 1).toBe(24 * 3 + 7);
    expect(column.split(last.split(' ').at(-1) ?? '').length).toBeGreaterThan(24 * 5);
    for (const page of read.pages)
      for (const run of page.runs) expect(run.x + run.width).toBeLessThan(page.width - 40);
  });

  it('shows a name of 60 characters in full', async () => {
    const { pages } = await printAndRead(pdf, longestAppraisal());
    expect(pages[0]?.text).toContain('Prof. Dr. Ir. Hj. Maharani Kusumawardhani Br. Sitepu, M.Kes.');
  });
});

describe('what is missing', () => {
  it('is said, not left empty', async () => {
    const read = await printAndRead(pdf, emptyAppraisal());
    const all = textOf(read);
    expect(all).toContain('ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG — Belum Ditetapkan');
    expect(all).toContain('POLA DISTRIBUSI: Belum Ditetapkan');
    expect(all).toContain('RATING HASIL KERJA: DI ATAS / SESUAI / DI BAWAH EKSPEKTASI — Belum Dinilai');
    expect(all).toContain('PREDIKAT KINERJA PEGAWAI: BELUM DINILAI');
    const cells = read.pages.flatMap((page) => tagsOf(page, 'Table').flatMap(rowsOf)).flat();
    expect(cells).not.toContain('');
    expect(read.pages.flatMap((page) => tagsOf(page, 'Figure'))).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each(HOSTILE)('%j is read as it stands', async (_, expected) => {
    const { pages } = await printAndRead(pdf, hostileForm());
    const cells = pages.flatMap((page) => tagsOf(page, 'TD').map((it) => it.text));
    expect(cells).toContain(expected);
  });

  it('without any space stay inside their column', async () => {
    const { pages } = await printAndRead(pdf, hostileForm());
    const all = pages.flatMap((page) => page.runs);
    const runs = all.filter((it) => it.text.includes('paspasiTanpa'));
    const [first] = runs;
    const next = all.find((it) => it.text === '–' && it.y === first?.y && it.x > (first?.x ?? 0));
    expect(runs.length).toBeGreaterThan(5);
    for (const run of runs) expect(run.x + run.width).toBeLessThan(next?.x ?? 0);
    expect(pages.flatMap((page) => tagsOf(page, 'TD').map((it) => it.text.replaceAll(' ', '')))).toContain(
      'Tanpaspasi'.repeat(60),
    );
  });
});
