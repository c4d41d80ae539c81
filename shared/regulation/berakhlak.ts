import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { Behaviour } from './sets.ts';

/** One value of BerAKHLAK with its official name and its three lines of guidance, verbatim. */
export type BehaviourGuide = { name: string; guide: readonly [string, string, string] };

export const BERAKHLAK_BASIS: readonly Citation[] = [
  cite('PERMENPANRB-6-2022', {}, 'V'),
  cite('SE-MENPANRB-20-2021', {}, 'M', 'A-004'),
];

export const BERAKHLAK: Readonly<Record<Behaviour, BehaviourGuide>> = {
  BERORIENTASI_PELAYANAN: {
    name: 'Berorientasi Pelayanan',
    guide: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  AKUNTABEL: {
    name: 'Akuntabel',
    guide: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  KOMPETEN: {
    name: 'Kompeten',
    guide: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  HARMONIS: {
    name: 'Harmonis',
    guide: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  },
  LOYAL: {
    name: 'Loyal',
    guide: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  ADAPTIF: {
    name: 'Adaptif',
    guide: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  },
  KOLABORATIF: {
    name: 'Kolaboratif',
    guide: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ],
  },
};
