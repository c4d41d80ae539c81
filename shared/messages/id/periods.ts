import type { PERIOD_CODES } from '../../kernel/codes/periods.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof PERIOD_CODES> = {
  'policy.not-found': {
    title: 'Kebijakan {policy} tidak dikenal.',
    next: 'Lihat daftar kebijakan, lalu pilih salah satu namanya.',
  },
  'policy.exists': {
    title: 'Kebijakan {policy} sudah ditetapkan mulai {from}.',
    next: 'Tetapkan mulai tanggal lain. Yang sudah ditetapkan tetap tercatat.',
  },
  'policy.past': {
    title: 'Kebijakan tidak dapat berlaku surut: {from} sudah lewat.',
    next: 'Tetapkan mulai {today} atau sesudahnya. Periode yang sudah dibuka memakai kebijakan saat dibuka.',
  },
  'period.not-found': { title: 'Periode tidak ditemukan.', next: 'Lihat daftar periode.' },
  'period.exists': { title: 'Periode {period} sudah ada.', next: 'Buka periode yang ada.' },
  'period.year-missing': {
    title: 'Tahun {year} belum dibuat.',
    next: 'BKPSDM membuat dan membuka tahunnya dahulu.',
  },
  'period.year-not-open': {
    title: 'Tahun {year} belum dibuka.',
    next: 'BKPSDM membuka tahunnya dahulu, lalu periode ini.',
  },
  'period.wrong-state': {
    title: 'Periode berstatus {state}; tindakan ini memerlukan {allowed}.',
    next: 'Ikuti urutan tahap periode.',
  },
  'period.opening': {
    title: 'Periode sedang dibuka; isian Anda aman.',
    next: 'Coba lagi {retryAfter} detik lagi.',
  },
  'period.closed': {
    title: 'Periode {period} sudah ditutup. Isian Anda tidak disimpan.',
    next: 'Perubahan hanya melalui keberatan atau BKPSDM.',
  },
  'period.past-realisation-deadline': {
    title: 'Batas realisasi {deadline} sudah lewat.',
    next: 'BKPSDM dapat mengubah batas dengan alasan.',
  },
  'period.past-rating-deadline': {
    title: 'Batas penilaian {deadline} sudah lewat.',
    next: 'Tunggu kalibrasi, atau minta BKPSDM mengubah batas.',
  },
  'period.too-early': {
    title: 'Batas penilaian baru lewat pada {from}.',
    next: 'BKPSDM menutup setelah batas itu, atau memajukan batas dengan alasan.',
  },
  'period.cut-off-past': {
    title: 'Batas waktu tidak dapat dipindah ke waktu yang sudah lewat.',
    next: 'Pilih waktu mulai sekarang.',
  },
  'period.calendar-order': {
    title: 'Urutan batas keliru: realisasi tidak boleh sesudah penilaian.',
    next: 'Perbaiki urutan batas.',
  },
  'period.calendar-moved': {
    title: 'Kalender baru diubah; tidak ada yang ditutup.',
    next: 'Muat ulang periode, lalu ulangi.',
  },
  'period.sealed': {
    title: 'Penilaian orang ini sudah dikunci untuk periode {period}.',
    next: 'Tunggu kalibrasi atau hubungi BKPSDM.',
  },
};
