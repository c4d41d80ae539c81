import type { ORGANISATION_CODES } from '../../kernel/codes/organisation.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof ORGANISATION_CODES> = {
  'agency.exists': { title: 'Instansi ini sudah terdaftar.', next: 'Pakai pengenal lain.' },
  'agency.administrator-taken': {
    title: 'Akun administrator ini sudah terhubung; instansi belum terdaftar.',
    next: 'Pakai akun lain untuk administrator instansi.',
  },
  'unit.not-found': {
    title: 'Unit tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa kode unit pada daftar unit.',
  },
  'employee.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa nama atau NIP, atau hubungi BKPSDM.',
  },
  'segment.not-found': { title: 'Jabatan ini tidak ditemukan.', next: 'Muat ulang data pegawai.' },
  'segment.own-assessor': {
    title: 'Pegawai tidak dapat menjadi penilai dirinya sendiri.',
    next: 'Pilih atasan langsungnya.',
  },
  'segment.cycle': {
    title: 'Garis atasan akan berputar; tidak ada yang berubah.',
    next: 'Pilih penilai di luar bawahan pegawai ini.',
  },
  'segment.assessor-unknown': {
    title: 'Penilai tidak ditemukan.',
    next: 'Periksa NIP penilai, atau impor datanya dahulu.',
  },
  'segment.unchanged': {
    title: 'Garis atasan sudah seperti ini; tidak ada yang berubah.',
    next: 'Tidak ada yang perlu dilakukan.',
  },
  'delegation.not-found': {
    title: 'Penugasan Plt/Plh tidak ditemukan.',
    next: 'Muat ulang daftar penugasan.',
  },
  'delegation.to-self': {
    title: 'Penugasan tidak dapat diberikan kepada orang yang sama.',
    next: 'Pilih pejabat lain.',
  },
  'delegation.ends-before-start': {
    title: 'Tanggal akhir mendahului tanggal mulai.',
    next: 'Perbaiki tanggal.',
  },
  'delegation.person-unknown': {
    title: 'Pejabat yang disebut tidak ditemukan.',
    next: 'Periksa pegawai yang dipilih.',
  },
  'delegation.end-past': {
    title: 'Tanggal akhir sudah lewat; tidak ada yang berubah.',
    next: 'Pilih hari ini atau sesudahnya.',
  },
  'delegation.end-later': {
    title: 'Penugasan hanya dapat diakhiri lebih awal dari {to}.',
    next: 'Untuk perpanjangan, buat penugasan baru dengan SK-nya.',
  },
  'delegation.ended': {
    title: 'Penugasan ini sudah berakhir pada {to}.',
    next: 'Tidak ada yang perlu dilakukan.',
  },
};
