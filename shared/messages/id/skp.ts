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
  'skp.qualitative-iki': {
    title: 'IKI nomor {iki} dinyatakan dengan kata-kata, sedangkan SKP ini kuantitatif; belum diajukan.',
    next: 'Beri IKI itu aspek, satuan, dan target angka, atau pilih pendekatan kualitatif.',
  },
  'skp.not-quantitative': {
    title: 'SKP JPT dan pimpinan unit kerja mandiri memakai pendekatan kuantitatif; belum diajukan.',
    next: 'Pilih pendekatan kuantitatif dan beri setiap IKI target angka.',
  },
  'skp.no-perspective': {
    title: 'IKI nomor {iki} belum memiliki perspektif; SKP belum diajukan.',
    next: 'Pilih perspektif setiap IKI, lalu ajukan lagi.',
  },
  'skp.perspective-of-jpt': {
    title: 'IKI nomor {iki} memuat perspektif. Hanya SKP JPT dan pimpinan unit kerja mandiri memuatnya.',
    next: 'Kosongkan perspektif, lalu ajukan lagi. Hubungi BKPSDM bila jabatan Anda keliru.',
  },
  'skp.classification-of-jpt': {
    title: 'RHK nomor {rhk} memuat klasifikasi. Hanya SKP JPT dan pimpinan unit kerja mandiri memuatnya.',
    next: 'Kosongkan klasifikasi, lalu ajukan lagi. Hubungi BKPSDM bila jabatan Anda keliru.',
  },
};
