import type { SKP_CODES } from '../../kernel/codes/skp.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof SKP_CODES> = {
  'skp.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa tautan, atau hubungi BKPSDM.',
  },
  'skp.exists': { title: 'SKP untuk jabatan dan tahun ini sudah ada.', next: 'Buka SKP yang ada.' },
  'skp.wrong-state': {
    title: 'SKP berstatus {state}; tindakan ini memerlukan {allowed}.',
    next: '{who} yang bertindak sekarang.',
  },
  'skp.not-in-regime': {
    title: 'Pegawai pada regime {regime} tidak menyusun SKP di sini.',
    next: 'Hubungi BKPSDM bila regime Anda keliru.',
  },
  'skp.iki-number-reused': {
    title: 'Nomor IKI {iki} milik IKI yang sudah dihapus; tidak ada yang tersimpan.',
    next: 'Pakai nomor yang belum pernah dipakai.',
  },
  'skp.no-main-rhk': {
    title: 'SKP belum memuat RHK utama; belum diajukan.',
    next: 'Tambahkan paling sedikit satu RHK utama.',
  },
  'skp.rhk-without-iki': { title: 'Ada RHK tanpa IKI: nomor {rhk}.', next: 'Tambahkan IKI pada RHK itu.' },
  'skp.too-many-iki': {
    title: 'SKP memuat {count} IKI, batasnya {limit}.',
    next: 'Gabungkan atau hapus IKI.',
  },
};
