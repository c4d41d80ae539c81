type Values = Readonly<Record<string, string | number>>;

/** What can be wrong with a file, a column or a cell, with the text that officials read. Codes are never renamed. */
const TEXTS = {
  'file.not-text': () => 'berkas bukan teks UTF-8; simpan sebagai CSV UTF-8',
  'file.empty': () => 'berkas tidak memuat baris data',
  'file.too-many-rows': (it) => `berkas memuat lebih dari ${it['limit']} baris; bagi menjadi beberapa berkas`,
  'file.too-large': (it) => `berkas ${it['size']} byte, batasnya ${it['limit']} byte`,
  'column.missing': () => 'kolom ini tidak ada',
  'column.unknown': () => 'kolom ini tidak dikenal',
  'column.twice': () => 'kolom ini muncul lebih dari sekali',
  'row.fields': (it) => `harus ${it['wanted']} isian, terbaca ${it['read']}`,
  'row.quotes': () => 'tanda kutip tidak ditutup atau salah tempat',
  'cell.control': () => 'memuat karakter yang tidak terlihat',
  'cell.formula': () => 'tidak boleh diawali =, +, - atau @',
  'cell.too-long': (it) => `paling banyak ${it['limit']} huruf, terbaca ${it['read']}`,
  'cell.required': () => 'wajib diisi',
  'cell.not-in-set': (it) => `"${it['read']}" tidak dikenal; pilihannya ${it['allowed']}`,
  'cell.must-be-empty': (it) => `harus kosong untuk ${it['why']}`,
  'cell.differs': (it) => `berbeda dari baris ${it['row']} untuk orang yang sama`,
  'cell.differs-from-standing': () => 'berbeda dari data yang tercatat; ubah lewat baris definitif',
  'code.form': () => 'hanya huruf besar, angka, titik dan tanda hubung, paling banyak 40',
  'code.official': () => 'kode pejabat negara hanya huruf besar, angka dan tanda hubung, 3 sampai 30',
  'nip.not_18_digits': (it) => `harus 18 angka, terbaca ${it['read']}`,
  'nip.birth_date': () => 'tanggal lahir di dalamnya tidak ada',
  'nip.appointment': () => 'bulan atau kode pengangkatan (angka 13–14) keliru',
  'nip.age': () => 'usia saat diangkat di luar 18 sampai 58 tahun',
  'nip.gender': () => 'angka ke-15 harus 1 atau 2',
  'nip.serial': () => 'tiga angka terakhir tidak boleh 000',
  'nip.account-taken': () => 'sudah terhubung dengan akun lain; hubungi pengelola instalasi',
  'date.form': () => 'tanggal tidak ada; tulis seperti 2026-07-01',
  'date.range': (it) => `harus antara ${it['from']} dan ${it['to']}`,
  'date.too-early': (it) => `harus sesudah ${it['from']}, mulai jabatan yang sekarang`,
  'date.not-a-transfer': (it) =>
    `unit dan jabatan tidak berubah sejak ${it['from']}; kosongkan untuk mengoreksi, atau isi unit atau jabatan baru`,
  'date.needed': () => 'wajib diisi untuk jabatan baru orang yang sudah tercatat',
  'unit.twice': (it) => `unit ini sudah ada di baris ${it['row']}`,
  'unit.unknown': () => 'unit tidak ada, baik di berkas maupun di daftar unit',
  'unit.cycle': (it) => `unit induk berputar: baris ${it['rows']}`,
  'unit.root-twice': (it) => `hanya satu unit tanpa induk; yang lain ${it['root']}`,
  'unit.root-missing': () => 'harus ada satu unit tanpa induk',
  'person.definitive-twice': (it) => `jabatan definitif orang ini sudah ada di baris ${it['row']}`,
  'person.acting-twice': (it) => `Plt yang sama sudah ada di baris ${it['row']}`,
  'person.definitive-missing': () => 'orang ini belum tercatat dan tidak punya baris definitif',
  'assessor.unknown': () => 'atasan tidak ada, baik di berkas maupun di daftar pegawai',
  'assessor.self': () => 'seseorang tidak dapat menjadi atasan dirinya sendiri',
  'assessor.cycle': (it) => `garis atasan berputar: baris ${it['rows']}`,
  'cell.whole-number': (it) => `harus bilangan bulat 0 sampai ${it['limit']}, terbaca "${it['read']}"`,
  'month.form': () => 'bulan tidak ada; tulis seperti 2026-05',
  'month.range': (it) => `kehadiran dicatat untuk bulan ${it['from']} sampai ${it['to']}`,
  'month.twice': (it) => `bulan yang sama untuk orang ini sudah ada di baris ${it['row']}`,
  'person.unknown': () => 'orang ini tidak ada di daftar pegawai',
  'attendance.more_than_the_month': () => 'lebih banyak dari hari dalam bulan itu',
  'attendance.days_do_not_add_up': () => 'harus sama dengan hadir + izin + tanpa_alasan + cuti',
  'attendance.more_than_present': () => 'lebih banyak menit daripada hari hadir',
  'attendance.run_and_absence_differ': () => 'harus 0 bila tanpa_alasan 0, dan sedikitnya 1 bila ada',
  'attendance.period-sealed': (it) =>
    `periode ${it['period']} sudah dikunci, bulan ini tidak berubah; sesudahnya hanya penilaian ulang oleh pejabat penilai atau keberatan pegawai`,
  'head.twice': (it) => `unit ini sudah punya kepala: ${it['others']}`,
  'correction.period-busy': (it) =>
    `koreksi atasan, unit, kepala atau rezim menunggu periode ${it['period']} selesai dibuka atau ditutup`,
  'correction.refused': (it) => `koreksi tidak dapat diterapkan (${it['code']}); ulangi sesudahnya`,
} as const satisfies Record<string, (values: Values) => string>;

export type RowCode = keyof typeof TEXTS;

/** One thing that is wrong. `row` counts the lines from 1, the header being the first; 0: the file as a whole. */
export type RowError = { row: number; column: string; code: RowCode; message: string };

/** A row error with its sentence: "Baris 14, kolom NIP: harus 18 angka, terbaca 17." */
export function rowError(row: number, column: string, code: RowCode, values: Values = {}): RowError {
  const name = column === 'nip' ? 'NIP' : column;
  const place = [row === 0 ? '' : `Baris ${row}`, name === '' ? '' : `kolom ${name}`].filter(
    (it) => it !== '',
  );
  const where = place.length === 0 ? 'Berkas' : place.join(', ');
  const text = (TEXTS[code] as (values: Values) => string)(values);
  return { row, column, code, message: `${where[0]?.toUpperCase()}${where.slice(1)}: ${text}.` };
}
