import type { REQUEST_CODES } from '../../kernel/codes/request.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof REQUEST_CODES> = {
  'request.invalid': {
    title: 'Isian belum sesuai; tidak ada yang tersimpan.',
    next: 'Perbaiki isian yang disebut pada "fields", lalu kirim lagi.',
  },
  'request.malformed': {
    title: 'Isi permintaan bukan JSON yang benar; tidak ada yang tersimpan.',
    next: 'Periksa penulisan JSON, lalu kirim lagi.',
  },
  'request.key-required': {
    title: 'Permintaan ini memerlukan header Idempotency-Key.',
    next: 'Sertakan kunci acak sepanjang 8 sampai 128 karakter, lalu kirim lagi.',
  },
  'request.key-reused': {
    title: 'Idempotency-Key ini sudah dipakai untuk isian lain; tidak ada yang berubah.',
    next: 'Pakai kunci baru untuk isian yang baru.',
  },
  'request.too-large': {
    title: 'Isi permintaan {size} byte, batasnya {limit} byte; tidak ada yang tersimpan.',
    next: 'Kurangi isian, lalu kirim lagi. Berkas dikirim lewat unggahan.',
  },
  'request.unsupported-type': {
    title: 'Jenis isi {type} tidak diterima.',
    next: 'Kirim sebagai application/json.',
  },
  'request.cursor-invalid': {
    title: 'Penanda halaman tidak dikenal.',
    next: 'Mulai lagi dari halaman pertama.',
  },
  'route.not-found': { title: 'Alamat ini tidak ada.', next: 'Lihat daftar alamat di /v1/openapi.json.' },
  'auth.missing': { title: 'Anda belum masuk.', next: 'Masuk dahulu, lalu ulangi.' },
  'auth.invalid': { title: 'Tanda masuk tidak sah.', next: 'Masuk lagi. Bila berulang, hubungi BKPSDM.' },
  'auth.expired': {
    title: 'Waktu masuk Anda sudah habis; isian Anda aman.',
    next: 'Masuk lagi, lalu ulangi.',
  },
  'auth.unknown-person': {
    title: 'Akun Anda belum terhubung dengan data pegawai.',
    next: 'Minta BKPSDM memeriksa data Anda.',
  },
  'access.forbidden': {
    title: 'Peran Anda tidak mencakup tindakan ini.',
    next: 'Hubungi BKPSDM bila ini tugas Anda.',
  },
  'access.not-yours': {
    title: 'Tindakan ini milik {who}; Anda hanya dapat membacanya.',
    next: 'Minta {who} melakukannya.',
  },
  'version.stale': {
    title: 'Data ini baru diubah. Isian Anda aman.',
    next: 'Muat ulang, bandingkan, lalu simpan lagi.',
  },
  'version.required': {
    title: 'Perubahan memerlukan header If-Match dengan versi yang Anda lihat.',
    next: 'Muat data, ambil ETag-nya, lalu kirim lagi.',
  },
  'service.busy': {
    title: 'Layanan sedang sibuk; tidak ada yang berubah.',
    next: 'Coba lagi beberapa detik lagi.',
  },
};
