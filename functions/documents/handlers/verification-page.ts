import type { Genuine } from '../domain/document.ts';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;color:#1b1f23;background:#f6f5f1;margin:0}main{max-width:32rem;margin:0 auto;padding:24px 16px;background:#fff;min-height:100vh;box-sizing:border-box}h1{font-size:28px;line-height:34px;margin:0 0 8px}dl{border-top:1px solid #c9cdd1;margin:24px 0}dl div{display:flex;gap:16px;padding:12px 0;border-bottom:1px solid #c9cdd1}dt{flex:0 0 8rem;color:#55606a}dd{margin:0}p{margin:0 0 16px}.ok{color:#1f6f33}.no{color:#b3101f}';

const FORMS: Readonly<Record<string, string>> = {
  evaluasi: 'Evaluasi Kinerja Pegawai',
  'dokumen-evaluasi': 'Dokumen Evaluasi Kinerja Pegawai',
  'penetapan-predikat': 'Format Penetapan Predikat Kinerja',
  skp: 'Sasaran Kinerja Pegawai',
  lampiran: 'Lampiran Sasaran Kinerja Pegawai',
};
const QUARTERS: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

function periodOf(id: string): string {
  const [year = '', quarter] = id.split('-');
  return quarter === undefined ? `Tahun ${year}` : `Triwulan ${QUARTERS[quarter] ?? quarter} ${year}`;
}

const dateOf = (date: string): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

const kindOf = (kind: string): string => {
  const words = kind.toLowerCase().split('_');
  return words.map((it) => `${it.slice(0, 1).toUpperCase()}${it.slice(1)}`).join(' ');
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function row(term: string, value: string): string {
  return `<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** What somebody reads who scanned the code of a paper: genuine with what it is, or unknown. Nothing of what was typed stands in it. */
export function verificationPage(genuine: Genuine | undefined): string {
  if (genuine === undefined)
    return page(
      'Dokumen tidak dikenal',
      '<h1 class="no">Tidak dikenal</h1><p>Kode ini tidak diterbitkan oleh sistem ini.</p><p>Periksa kembali kode yang Anda ketik. Bila sudah benar, jangan gunakan dokumennya; hubungi instansi yang namanya tertera.</p>',
    );
  const { form, period, unitKind, issued } = genuine;
  return page(
    'Dokumen asli',
    `<h1 class="ok">Asli</h1><p>Dokumen dengan kode ini diterbitkan oleh sistem ini.</p><dl>${row('Dokumen', FORMS[form] ?? form)}${row('Periode', periodOf(period))}${row('Jenis unit', kindOf(unitKind))}${row('Tanggal terbit', dateOf(issued))}</dl><p>Cocokkan keterangan ini dengan dokumen di tangan Anda. Nama dan isi penilaian tidak ditampilkan di sini.</p>`,
  );
}
