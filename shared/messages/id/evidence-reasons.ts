import type { EvidenceReason } from '../../kernel/codes/evidence-reasons.ts';
import type { Message } from '../message.ts';

export const reasons: Readonly<Record<EvidenceReason, Message>> = {
  'hash-differs': {
    title: 'Berkas yang diterima berbeda dari yang diumumkan; berkas disisihkan.',
    next: 'Unggah lagi; bila berulang, periksa jaringan Anda.',
  },
  'not-its-type': {
    title: 'Isi berkas bukan jenis yang disebut; berkas disisihkan.',
    next: 'Buka berkas dengan program pembuatnya, simpan sebagai PDF, JPEG, PNG, DOCX atau XLSX tanpa kata sandi, lalu unggah lagi.',
  },
  'also-another-type': {
    title: 'Berkas dapat dibaca sebagai dua jenis sekaligus; berkas disisihkan.',
    next: 'Simpan ulang dokumennya sebagai PDF atau fotonya sebagai JPEG, lalu unggah lagi.',
  },
  'trailing-data': {
    title: 'Sesudah akhir berkas masih ada data lain; berkas disisihkan.',
    next: 'Simpan ulang fotonya, misalnya lewat tangkapan layar, atau dokumennya sebagai PDF, lalu unggah lagi.',
  },
  damaged: {
    title: 'Berkas rusak atau tidak lengkap; berkas disisihkan.',
    next: 'Buka dan simpan ulang berkasnya, lalu unggah lagi.',
  },
  encrypted: {
    title: 'Berkas memakai kata sandi, jadi tidak dapat diperiksa dan dinilai; berkas disisihkan.',
    next: 'Simpan tanpa kata sandi, lalu unggah lagi.',
  },
  'too-big-unpacked': {
    title: 'Isi berkas jauh lebih besar daripada ukurannya; berkas disisihkan.',
    next: 'Simpan halaman yang diperlukan sebagai PDF, atau perkecil fotonya, lalu unggah lagi.',
  },
  'has-macros': {
    title: 'Dokumen memuat makro; berkas disisihkan.',
    next: 'Simpan sebagai DOCX atau XLSX tanpa makro, atau sebagai PDF, lalu unggah lagi.',
  },
  'has-embedded-objects': {
    title: 'Dokumen memuat objek atau tautan yang dibuka dengan sendirinya; berkas disisihkan.',
    next: 'Putuskan tautan dan hapus objeknya, atau simpan sebagai PDF, lalu unggah lagi.',
  },
  'has-active-content': {
    title: 'PDF memuat skrip, perintah, formulir kirim atau lampiran; berkas disisihkan.',
    next: 'Cetak dokumen ke PDF yang baru, lalu unggah lagi. Lampirannya diunggah sendiri.',
  },
  'threat-found': {
    title: 'Perangkat lunak berbahaya ditemukan dalam berkas; berkas disisihkan.',
    next: 'Jangan buka berkas itu. Periksa perangkat Anda, dan hubungi pengelola keamanan informasi.',
  },
};
