import type { EVIDENCE_CODES } from '../../kernel/codes/evidence.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof EVIDENCE_CODES> = {
  'evidence.type-not-allowed': {
    title: 'Berkas {type} tidak diterima; yang diterima {allowed}.',
    next: 'Simpan foto sebagai JPEG, lainnya sebagai PDF. Isi ZIP diunggah satu per satu.',
  },
  'evidence.too-large': {
    title: 'Berkas {size} byte, batasnya {limit} byte; tidak ada yang tersimpan.',
    next: 'Unggah halaman yang diperlukan saja, atau perkecil fotonya.',
  },
  'evidence.name-unsafe': {
    title: 'Nama berkas memuat bagian alamat atau karakter yang tidak terlihat.',
    next: 'Beri nama tanpa garis miring, titik dua atau titik di depan, lalu unggah lagi.',
  },
  'evidence.name-double-extension': {
    title: 'Nama berkas memuat dua akhiran: ".{first}" dan ".{last}".',
    next: 'Pastikan berkasnya benar, sisakan satu akhiran, lalu unggah lagi.',
  },
  'evidence.name-extension': {
    title: 'Akhiran nama berkas tidak cocok dengan jenisnya; berkas {type} berakhiran {extensions}.',
    next: 'Simpan berkas dengan akhiran yang benar, lalu unggah lagi.',
  },
  'evidence.too-many-uploads': {
    title: 'Paling banyak {most} unggahan untuk satu realisasi; semuanya sudah terpakai.',
    next: 'Pakai berkas yang sudah ada, atau hubungi BKPSDM.',
  },
  'evidence.not-uploaded': {
    title: 'Berkas belum kami terima atau belum selesai diperiksa.',
    next: 'Kirim berkasnya bila belum, tunggu beberapa detik, lalu ulangi.',
  },
  'evidence.upload-expired': {
    title: 'Waktu unggah habis pada {expires} sebelum berkas diterima.',
    next: 'Mulai unggahan baru, lalu kirim berkasnya.',
  },
  'evidence.refused': {
    title: 'Berkas ini disisihkan dan tidak dapat dipakai ({reason}).',
    next: 'Baca alasannya di daftar bukti dukung, perbaiki berkasnya, lalu unggah lagi.',
  },
  'evidence.attached': {
    title: 'Bukti dukung ini sudah dilampirkan.',
    next: 'Tidak perlu tindakan; muat ulang daftar bukti dukung.',
  },
  'evidence.not-attached': {
    title: 'Bukti dukung ini tidak sedang dilampirkan.',
    next: 'Muat ulang daftar bukti dukung.',
  },
  'evidence.scan-pending': {
    title: 'Berkas masih diperiksa dari perangkat lunak berbahaya.',
    next: 'Tunggu sebentar, lalu buka lagi.',
  },
  'evidence.scan-impossible': {
    title: 'Berkas ini tidak dapat diperiksa, jadi tidak dapat dibuka.',
    next: 'Pegawai yang bersangkutan menyimpannya tanpa kata sandi, lalu mengunggahnya lagi.',
  },
  'evidence.scan-failed': {
    title: 'Pemeriksaan gagal di pihak sistem; berkas tersimpan, tetapi belum dapat dibuka.',
    next: 'Minta pengelola sistem memeriksanya ulang.',
  },
};
