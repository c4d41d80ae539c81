import { beforeAll, describe, expect, it } from 'vitest';
import type { Pdf } from '../../../shared/platform/pdf/pdf.ts';
import type { Page, PdfReadBack } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { rowsOf, tagsOf } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { BERAKHLAK } from '../../../shared/regulation/berakhlak.ts';
import type { FormKind } from '../domain/form.ts';
import { openForms, printAndRead } from '../testing/on-paper.ts';
import { sampleForms } from '../testing/sample-forms.ts';

const forms = sampleForms();
let pdf: Pdf;
beforeAll(async () => {
  pdf = await openForms();
});
const print = (kind: FormKind) => printAndRead(pdf, forms[kind]);

const heads = (read: PdfReadBack, level: string): string[] =>
  read.pages.flatMap((page) => tagsOf(page, level).map((it) => it.text));
const paragraphs = (read: PdfReadBack): string[] => heads(read, 'P');
const tables = (page: Page | undefined): string[][][] =>
  page === undefined ? [] : tagsOf(page, 'Table').map(rowsOf);
/** All rows of the document, cut or not. */
const rows = (read: PdfReadBack): string[][] => read.pages.flatMap((page) => tables(page).flat());

const JA_JF = 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL';
const HEADS = 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI';
const PERIOD = 'PERIODE: TRIWULAN IV TAHUN 2026';

describe.each<[FormKind, string]>([
  ['SKP_KUANTITATIF', `SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF ${JA_JF}`],
  ['SKP_KUALITATIF', `SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUALITATIF ${JA_JF}`],
  ['SKP_PIMPINAN', `SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF ${HEADS}`],
  ['LAMPIRAN_SKP', 'LAMPIRAN SASARAN KINERJA PEGAWAI'],
  ['EVALUASI_KUANTITATIF', `EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF ${JA_JF} ${PERIOD}`],
  ['EVALUASI_KUALITATIF', `EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUALITATIF ${JA_JF} ${PERIOD}`],
  ['EVALUASI_PIMPINAN', `EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF ${HEADS} ${PERIOD}`],
  ['DOKUMEN_EVALUASI', `DOKUMEN EVALUASI KINERJA PEGAWAI ${PERIOD}`],
  ['BIMBINGAN_KINERJA', `CATATAN BIMBINGAN KINERJA ${PERIOD}`],
  ['KONSELING_KINERJA', `CATATAN KONSELING KINERJA ${PERIOD}`],
  ['PENETAPAN_PREDIKAT', `PENETAPAN PREDIKAT KINERJA PEGAWAI ${PERIOD}`],
])('%s', (kind, title) => {
  it('bears its official title, the agency, and tags in Indonesian', async () => {
    const read = await print(kind);
    expect(heads(read, 'H1')[0]).toBe(title);
    expect(paragraphs(read)).toContain('NAMA INSTANSI: Pemerintah Kota Binjai');
    expect([read.tagged, read.language, read.created]).toEqual([true, 'id-ID', 'D:20261124000000Z']);
    expect(read.title).toMatch(
      /^[\p{L} ]+ – (Triwulan IV Tahun 2026|1 Januari 2026 s\.d\. 31 Desember 2026)$/u,
    );
  });
});

describe('identity blocks', () => {
  it('show both parties side by side, five lines each', async () => {
    const [first] = tables((await print('SKP_KUANTITATIF')).pages[0]);
    const unit = 'Bidang Aplikasi Informatika, Dinas Komunikasi dan Informatika';
    expect(first).toEqual([
      ['NO', 'PEGAWAI YANG DINILAI', 'NO', 'PEJABAT PENILAI KINERJA'],
      ['1', 'NAMA', 'Rahmat Hidayat Sinulingga, S.Kom.', '1', 'NAMA', 'Dra. Siti Aminah Br. Tarigan, M.Si.'],
      ['2', 'NIP', '19860926 201505 1 001', '2', 'NIP', '19750312 199903 2 004'],
      ['3', 'PANGKAT/GOL. RUANG', 'Penata (III/c)', '3', 'PANGKAT/GOL. RUANG', 'Pembina (IV/a)'],
      ['4', 'JABATAN', 'Pranata Komputer Ahli Muda', '4', 'JABATAN', 'Kepala Bidang Aplikasi Informatika'],
      ['5', 'UNIT KERJA', unit, '5', 'UNIT KERJA', unit],
    ]);
  });
});

describe('the table HASIL KERJA', () => {
  const [MAIN, ADDITIONAL] = ['A. UTAMA', 'B. TAMBAHAN'];
  const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `(${at + 1})`);
  const INTERVENED = 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI';
  const REALISED = 'REALISASI BERDASARKAN BUKTI DUKUNG';
  const FEEDBACK = 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG';

  it.each<[FormKind, string[]]>([
    [
      'SKP_KUANTITATIF',
      ['NO', INTERVENED, 'RENCANA HASIL KERJA', 'ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET'],
    ],
    ['SKP_KUALITATIF', ['NO', INTERVENED, 'RENCANA HASIL KERJA']],
    ['SKP_PIMPINAN', ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF']],
    [
      'EVALUASI_KUANTITATIF',
      [
        'NO',
        INTERVENED,
        'RENCANA HASIL KERJA',
        'ASPEK',
        'INDIKATOR KINERJA INDIVIDU',
        'TARGET',
        REALISED,
        FEEDBACK,
      ],
    ],
    ['EVALUASI_KUALITATIF', ['NO', INTERVENED, 'RENCANA HASIL KERJA', REALISED, FEEDBACK]],
    [
      'EVALUASI_PIMPINAN',
      [
        'NO',
        'RENCANA HASIL KERJA',
        'INDIKATOR KINERJA INDIVIDU',
        'TARGET',
        'PERSPEKTIF',
        'REALISASI',
        'UMPAN BALIK',
      ],
    ],
  ])('of %s has the columns of the regulation, numbered, in two parts', async (kind, columns) => {
    const all = rows(await print(kind));
    const at = all.findIndex((row) => row[1] === columns[1]);
    expect(all.slice(at, at + 3)).toEqual([columns, numbers(columns.length), [MAIN]]);
    expect(all.filter((row) => row[0] === ADDITIONAL)).toHaveLength(1);
  });

  it('of a plan has a row for each indicator, its RHK over all of them', async () => {
    const all = rows(await print('SKP_KUANTITATIF'));
    expect(all.slice(all.findIndex((row) => row[0] === MAIN) + 1).slice(0, 7)).toEqual([
      [
        '1',
        'Meningkatnya kualitas layanan aplikasi informatika bagi perangkat daerah',
        'Terselesaikannya permohonan pengembangan aplikasi perangkat daerah tepat waktu',
        'Kuantitas',
        'Jumlah permohonan pengembangan aplikasi yang selesai diuji terima',
        '12 permohonan',
      ],
      ['Kualitas', 'Persentase permohonan yang selesai tanpa catatan mayor', '80–90%'],
      ['Waktu', 'Rata-rata waktu penyelesaian sejak permohonan lengkap', '12,5 hari kerja'],
      [
        '2',
        'Terjaganya ketersediaan layanan pemerintahan berbasis elektronik',
        'Menurunnya gangguan layanan pada pusat data pemerintah kota',
        'Kuantitas',
        'Jumlah gangguan yang berlangsung lebih dari satu jam',
        '2 kejadian',
      ],
      ['Biaya', 'Penghematan biaya langganan komputasi awan', '12.500.000 rupiah'],
      [ADDITIONAL],
      [
        '1',
        '–',
        'Terselenggaranya pelatihan literasi data bagi admin kelurahan',
        'Kuantitas',
        'Jumlah admin kelurahan yang lulus pelatihan',
        '1.234 orang',
      ],
    ]);
  });

  it('of a qualitative plan follows the RHK with its narrative', async () => {
    const all = rows(await print('SKP_KUALITATIF'));
    expect(all.slice(all.findIndex((row) => row[0] === MAIN) + 1).slice(0, 2)).toEqual([
      [
        '1',
        'Meningkatnya kualitas layanan aplikasi informatika bagi perangkat daerah',
        'Terselesaikannya permohonan pengembangan aplikasi perangkat daerah tepat waktu Ukuran keberhasilan/Indikator Kinerja Individu dan Target: a. Jumlah permohonan pengembangan aplikasi yang selesai diuji terima; target: 12 permohonan',
      ],
      ['b. Persentase permohonan yang selesai tanpa catatan mayor; target: 80–90%'],
    ]);
  });

  it('of an appraisal says what was reached, on which evidence, and every feedback with its day', async () => {
    const all = rows(await print('EVALUASI_PIMPINAN'));
    const at = all.findIndex((row) => row[0] === MAIN) + 1;
    expect(all[at]?.slice(3)).toEqual([
      '12 permohonan',
      'Proses Bisnis',
      '13 permohonan Tiga belas permohonan selesai diuji terima. Bukti dukung: 3 berkas',
      '14 Oktober 2026: Uji terima aplikasi perizinan berjalan rapi, pertahankan. 10 November 2026: Dokumentasi teknis dua aplikasi masih perlu dilengkapi.',
    ]);
    expect(all.find((row) => row[0] === 'Penghematan biaya langganan komputasi awan')).toEqual([
      'Penghematan biaya langganan komputasi awan',
      '12.500.000 rupiah',
      'Anggaran',
      '–',
      '–',
    ]);
    expect(all.find((row) => row.includes('1.234 orang'))).toContain(
      '1.234 orang Seluruh peserta lulus. Bukti dukung: –',
    );
  });
});

describe('the table PERILAKU KERJA', () => {
  const values = Object.values(BERAKHLAK);

  it('of a plan has the seven values with their guide lines and what is expected', async () => {
    const all = rows(await print('SKP_PIMPINAN'));
    expect(all.find((row) => row[1] === 'PERILAKU KERJA')).toEqual([
      'NO',
      'PERILAKU KERJA',
      'EKSPEKTASI KHUSUS PIMPINAN',
    ]);
    const behaviour = all.filter((row) => values.some(({ name }) => row[1]?.startsWith(name)));
    expect(behaviour.map((row) => [row[0], row[1]])).toEqual(
      values.map(({ name, guide }, at) => [
        String(at + 1),
        `${name} ${guide.map((it) => `• ${it}`).join(' ')}`,
      ]),
    );
    expect(behaviour.map((row) => row[2]).slice(2, 4)).toEqual([
      'Ekspektasi Khusus Pimpinan: Berbagi pengetahuan pengujian perangkat lunak kepada rekan satu bidang.',
      'Ekspektasi Khusus Pimpinan: –',
    ]);
  });

  it('of an appraisal has feedback beside them', async () => {
    const all = rows(await print('EVALUASI_KUALITATIF'));
    expect(all.find((row) => row[1] === 'PERILAKU KERJA')?.[3]).toBe(
      'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
    );
    expect(all.find((row) => row[1]?.startsWith('Kolaboratif'))?.[3]).toBe(
      '21 Oktober 2026: Melibatkan pengguna dalam dua lokakarya rancangan. 12 November 2026: Koordinasi dengan bidang infrastruktur perlu lebih awal.',
    );
  });
});

describe('achievement and ratings', () => {
  it('print all options and strike out the others, of which a reading voice hears only the chosen one', async () => {
    const read = await print('EVALUASI_KUANTITATIF');
    const all = read.pages.map((it) => it.text).join(' ');
    expect(all).toContain('ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG');
    expect(all).toContain('RATING HASIL KERJA: DI ATAS / SESUAI / DI BAWAH EKSPEKTASI');
    expect(paragraphs(read)).toEqual(
      expect.arrayContaining([
        'CAPAIAN KINERJA ORGANISASI: BAIK',
        'RATING HASIL KERJA: SESUAI EKSPEKTASI',
        'RATING PERILAKU KERJA: DI ATAS EKSPEKTASI',
        'PREDIKAT KINERJA PEGAWAI: BAIK',
      ]),
    );
  });

  it('have the curve of the achievement as a picture in words', async () => {
    const [first] = (await print('EVALUASI_PIMPINAN')).pages;
    expect(first === undefined ? [] : tagsOf(first, 'Figure').map((it) => it.alt)).toEqual([
      'Kurva pola distribusi predikat untuk capaian kinerja organisasi Istimewa, dari 24 pegawai: Sangat Kurang 0, Kurang 1, Butuh Perbaikan 3, Baik 7, Sangat Baik 13.',
    ]);
  });
});

describe('Lampiran SKP', () => {
  const lists = ['DUKUNGAN SUMBER DAYA', 'SKEMA PERTANGGUNGJAWABAN', 'KONSEKUENSI'];

  it.each<FormKind>(['LAMPIRAN_SKP', 'SKP_KUANTITATIF'])('in %s has three numbered lists', async (kind) => {
    const read = await print(kind);
    const last = read.pages.at(-1);
    expect(last === undefined ? [] : tagsOf(last, 'H2').map((it) => it.text)).toEqual(lists);
    expect(last === undefined ? [] : tagsOf(last, 'LI').map((it) => it.text)).toEqual([
      '1. Dua orang pranata komputer terampil untuk pengujian.',
      '2. Anggaran langganan komputasi awan sesuai dokumen pelaksanaan anggaran.',
      '1. Laporan kemajuan setiap hari Jumat pekan terakhir dalam bulan kepada Kepala Bidang.',
      '2. Paparan hasil triwulanan dalam rapat bidang.',
      '1. Hasil di atas ekspektasi diusulkan mengikuti pelatihan lanjutan.',
      '2. Hasil di bawah ekspektasi ditindaklanjuti dengan bimbingan kinerja.',
    ]);
  });

  it('is no part of an SKP that has none', async () => {
    expect(heads(await print('SKP_KUALITATIF'), 'H1')).toHaveLength(1);
    expect(heads(await print('SKP_KUANTITATIF'), 'H1')[1]).toBe('LAMPIRAN SASARAN KINERJA PEGAWAI');
  });
});

describe('CARA PENGHITUNGAN', () => {
  it('is the last part of an evaluation: what decides, what orients, development, assumptions', async () => {
    for (const kind of ['EVALUASI_KUANTITATIF', 'EVALUASI_KUALITATIF', 'EVALUASI_PIMPINAN'] as const) {
      const read = await print(kind);
      expect(heads(read, 'H1').at(-1)).toBe('CARA PENGHITUNGAN');
      expect(heads(read, 'H2').slice(-4)).toEqual([
        'A. YANG MENENTUKAN',
        'B. YANG BERSIFAT INDIKATIF',
        'C. KEBUTUHAN PENGEMBANGAN',
        'D. ASUMSI',
      ]);
    }
  });

  it('names each rule with its article, and tells its steps in sentences', async () => {
    const read = await print('EVALUASI_KUANTITATIF');
    expect(heads(read, 'H3')).toEqual([
      'Rating hasil kerja',
      'Predikat kinerja',
      'Nilai indikator',
      'Nilai indikatif',
      'Nilai SKP',
      'Rating hasil kerja yang disarankan oleh capaian',
      'Profil indikatif tiga aspek',
      'Yang paling membatasi hasil dan yang dapat menaikkannya',
    ]);
    const text = read.pages.map((it) => it.text).join(' ');
    expect(text).toContain(
      'hasil kerja Sesuai Ekspektasi dan perilaku kerja Di Atas Ekspektasi memberi predikat Baik.',
    );
    expect(text).toContain('Dasar: PermenPANRB 6/2022 (terverifikasi; keputusan sistem A-003).');
    expect(text).toContain('menurut himpunan aturan permenpanrb-6-2022@1.');
    expect(text).toMatch(/Sidik keputusan dalam jejak audit \(SHA-256\): [0-9a-f]{64}/);
  });

  it('shows of each indicator what was reported and what it came to', async () => {
    const all = rows(await print('EVALUASI_KUANTITATIF'));
    const first = 'Jumlah permohonan pengembangan aplikasi yang selesai diuji terima';
    expect(all).toContainEqual([
      '1',
      '1',
      first,
      '12 permohonan',
      '13 permohonan',
      '108,33%',
      'Sangat Baik',
      '118,15',
    ]);
    expect(all.find((it) => it[2] === 'Penghematan biaya langganan komputasi awan')?.slice(4)).toEqual([
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('tells of a head that the organisation’s achievement decides', async () => {
    const text = (await print('EVALUASI_PIMPINAN')).pages.map((it) => it.text).join(' ');
    expect(text).toContain(
      'Bagi pimpinan unit, capaian kinerja organisasi Istimewa menjadi rating hasil kerja',
    );
    expect(text).not.toContain('Rating hasil kerja yang disarankan oleh capaian');
  });

  it('is not printed while the result is withheld', async () => {
    const read = await printAndRead(pdf, {
      ...forms.EVALUASI_KUANTITATIF,
      withheld: true,
      explanation: null,
    });
    expect(heads(read, 'H1')).toHaveLength(1);
  });
});

describe('Dokumen Evaluasi, format D.1.1', () => {
  it('has its eight parts in order', async () => {
    expect(heads(await print('DOKUMEN_EVALUASI'), 'H2')).toEqual([
      '1. PEGAWAI YANG DINILAI',
      '2. PEJABAT PENILAI KINERJA',
      '3. ATASAN PEJABAT PENILAI KINERJA',
      '4. EVALUASI KINERJA',
      '5. CATATAN/REKOMENDASI',
      '6. KEBERATAN',
      '7. PENJELASAN PEJABAT PENILAI ATAS KEBERATAN',
      '8. KEPUTUSAN DAN ALASAN ATASAN PEJABAT PENILAI',
    ]);
  });

  it('says who, what was decided and what is recommended, and dashes for a mayor without NIP', async () => {
    const all = rows(await print('DOKUMEN_EVALUASI'));
    const at = all.findIndex((row) => row[0] === '3. ATASAN PEJABAT PENILAI KINERJA');
    expect(all.slice(at + 1, at + 11)).toEqual([
      ['NAMA', 'Drs. Amir Hamzah Nasution'],
      ['NIP', '–'],
      ['PANGKAT/GOL. RUANG', '–'],
      ['JABATAN', 'Wali Kota Binjai'],
      ['UNIT KERJA', 'Pemerintah Kota Binjai'],
      ['4. EVALUASI KINERJA'],
      ['CAPAIAN KINERJA ORGANISASI', 'BAIK'],
      ['PREDIKAT KINERJA PEGAWAI', 'BAIK'],
      ['5. CATATAN/REKOMENDASI'],
      ['Pertahankan ketepatan waktu layanan; lengkapi dokumentasi teknis pada triwulan berikutnya.'],
    ]);
    expect(all).toContainEqual(['JABATAN', 'Plh. Sekretaris Daerah']);
  });

  it('leaves the parts of an objection to be filled in while there is none', async () => {
    const all = rows(await print('DOKUMEN_EVALUASI')).flat();
    expect(all.filter((it) => /^Diisi apabila ada keberatan\. Tanggal: \.+$/.test(it))).toHaveLength(3);
  });

  it('prints an objection, what was explained, what was decided, and when it was received', async () => {
    const read = await printAndRead(pdf, {
      ...forms.DOKUMEN_EVALUASI,
      objection: { date: '2026-12-01', text: 'Dua bukti dukung belum diperhitungkan.' },
      explanation: { date: '2026-12-04', text: 'Bukti diterima setelah batas realisasi.' },
      decision: { date: '2026-12-10', text: 'Hasil evaluasi tetap.' },
      received: { employee: '2026-11-25', seniorAssessor: '2026-12-10' },
    });
    const all = rows(read).flat();
    expect(all).toContain('Dua bukti dukung belum diperhitungkan. Tanggal: 1 Desember 2026');
    expect(all).toContain('Bukti diterima setelah batas realisasi. Tanggal: 4 Desember 2026');
    expect(all).toContain('Hasil evaluasi tetap. Tanggal: 10 Desember 2026');
    expect(paragraphs(read)).toContain('Diterima tanggal: 25 November 2026 Pegawai yang Dinilai');
    expect(paragraphs(read)).toContain('Diterima tanggal: 10 Desember 2026 Atasan Pejabat Penilai Kinerja');
  });
});

describe('Bimbingan and Konseling', () => {
  it.each<[FormKind, string, string]>([
    ['BIMBINGAN_KINERJA', 'Format B.1.8', 'CATATAN BIMBINGAN KINERJA'],
    ['KONSELING_KINERJA', 'Format B.1.9', 'CATATAN KONSELING KINERJA'],
  ])('%s is a blank page for both to sign', async (kind, code, label) => {
    const read = await print(kind);
    expect(read.pages).toHaveLength(1);
    expect(paragraphs(read)[0]).toBe(code);
    expect(heads(read, 'H2')).toEqual([label]);
    expect(read.anchors.map((it) => it.name)).toEqual(['pegawai', 'penilai']);
  });
});

describe('Penetapan Predikat Kinerja', () => {
  it('lists everybody with both ratings and the predikat', async () => {
    const [people] = tables((await print('PENETAPAN_PREDIKAT')).pages[0]);
    expect(people?.[0]).toEqual([
      'NO',
      'NAMA',
      'NIP',
      'JABATAN',
      'RATING HASIL KERJA',
      'RATING PERILAKU KERJA',
      'PREDIKAT KINERJA',
    ]);
    expect(people?.[1]).toEqual([
      '1',
      'Rahmat Hidayat Sinulingga, S.Kom.',
      '19860926 201505 1 011',
      'Pranata Komputer Ahli Pertama',
      'Sesuai Ekspektasi',
      'Di Atas Ekspektasi',
      'Baik',
    ]);
    expect(people?.[7]?.slice(4)).toEqual(['Belum Dinilai', 'Belum Dinilai', 'Belum Dinilai']);
  });

  it('counts them, the unrated too', async () => {
    const [, counts] = tables((await print('PENETAPAN_PREDIKAT')).pages[0]);
    expect(counts).toEqual([
      ['PREDIKAT KINERJA', 'JUMLAH', 'PERSENTASE'],
      ['Sangat Baik', '1', '14,3%'],
      ['Baik', '2', '28,6%'],
      ['Butuh Perbaikan', '1', '14,3%'],
      ['Kurang/Misconduct', '1', '14,3%'],
      ['Sangat Kurang', '1', '14,3%'],
      ['Belum Dinilai', '1', '14,3%'],
      ['Jumlah pegawai', '7', '100%'],
    ]);
  });

  it('names unit, achievement and signatory', async () => {
    const all = paragraphs(await print('PENETAPAN_PREDIKAT'));
    expect(all).toEqual(
      expect.arrayContaining([
        'UNIT KERJA: Bidang Aplikasi Informatika',
        'CAPAIAN KINERJA ORGANISASI: BAIK',
        'ALASAN PENYIMPANGAN DARI POLA DISTRIBUSI: –',
        'Binjai, 24 November 2026 Kepala Dinas Komunikasi dan Informatika',
        'Ir. Bonar Pardamean Simanjuntak, M.T. NIP 19691104 199603 1 002',
      ]),
    );
  });
});
