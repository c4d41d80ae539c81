import type { ATTENDANCE_CODES } from '../../kernel/codes/attendance.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof ATTENDANCE_CODES> = {
  'attendance.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa tautan, atau hubungi BKPSDM.',
  },
  'attendance.month-unknown': {
    title: 'Kehadiran hanya dicatat untuk bulan {from} sampai {to}; tidak ada yang disimpan.',
    next: 'Pilih bulan di antara keduanya.',
  },
  'attendance.cannot-be': {
    title: 'Hitungan bulan {month} tidak mungkin; tidak ada yang disimpan.',
    next: 'Hari kerja harus sama dengan jumlah hadir, tidak masuk, dan cuti, dan tidak melebihi bulannya. Perbaiki isian yang ditandai.',
  },
  'attendance.period-sealed': {
    title: 'Periode {period} sudah dikunci; kehadiran bulan {month} tidak berubah.',
    next: 'Pejabat penilai menilai ulang selama kalibrasi; sesudahnya pegawai mengajukan keberatan kepada atasan pejabat penilai.',
  },
};
