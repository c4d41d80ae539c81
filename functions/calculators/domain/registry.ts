import type { Calculator } from './calculator.ts';
import { angkaKreditIjazahCalculator } from './angka-kredit-ijazah.ts';
import { angkaKreditCalculator } from './angka-kredit.ts';
import { bulanAngkaKreditCalculator } from './bulan-angka-kredit.ts';
import { disiplinCalculator } from './disiplin.ts';
import { distribusiLangkahCalculator } from './distribusi-langkah.ts';
import { distribusiTingkatCalculator } from './distribusi-tingkat.ts';
import { distribusiCalculator } from './distribusi.ts';
import { golonganCalculator } from './golongan.ts';
import { hariTidakMasukCalculator } from './hari-tidak-masuk.ts';
import { ikiCalculator } from './iki.ts';
import { integrasiAngkaKreditCalculator } from './integrasi-angka-kredit.ts';
import { jabatanCalculator } from './jabatan.ts';
import { jamPelajaranCalculator } from './jam-pelajaran.ts';
import { keberatanTepatWaktuCalculator } from './keberatan-tepat-waktu.ts';
import { keberatanCalculator } from './keberatan.ts';
import { kelayakanCalculator } from './kelayakan.ts';
import { kenaikanJenjangCalculator } from './kenaikan-jenjang.ts';
import { kenaikanPangkatCalculator } from './kenaikan-pangkat.ts';
import { keputusanKeberatanCalculator } from './keputusan-keberatan.ts';
import { keterlambatanCalculator } from './keterlambatan.ts';
import { nilaiKehadiranCalculator } from './nilai-kehadiran.ts';
import { nilaiKinerjaCalculator } from './nilai-kinerja.ts';
import { nilaiRhkCalculator } from './nilai-rhk.ts';
import { nilaiSkpCalculator } from './nilai-skp.ts';
import { nipCalculator } from './nip.ts';
import { pembatasHasilCalculator } from './pembatas-hasil.ts';
import { pemeringkatanCalculator } from './pemeringkatan.ts';
import { predikatTahunanCalculator } from './predikat-tahunan.ts';
import { predikatCalculator } from './predikat.ts';
import { profilIndikatifCalculator } from './profil-indikatif.ts';
import { realisasiTahunanCalculator } from './realisasi-tahunan.ts';
import { talentaCalculator } from './talenta.ts';
import { tppFaktorCalculator } from './tpp-faktor.ts';
import { tppKehadiranCalculator } from './tpp-kehadiran.ts';
import { tppCalculator } from './tpp.ts';
import { usulanProRataCalculator } from './usulan-pro-rata.ts';
import { usulanRatingHasilKerjaCalculator } from './usulan-rating-hasil-kerja.ts';
import { usulanRatingCalculator } from './usulan-rating.ts';

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly Calculator[] = [
  predikatCalculator,
  distribusiCalculator,
  distribusiLangkahCalculator,
  distribusiTingkatCalculator,
  pemeringkatanCalculator,
  ikiCalculator,
  realisasiTahunanCalculator,
  nilaiRhkCalculator,
  nilaiSkpCalculator,
  usulanRatingCalculator,
  usulanRatingHasilKerjaCalculator,
  pembatasHasilCalculator,
  profilIndikatifCalculator,
  nilaiKehadiranCalculator,
  nilaiKinerjaCalculator,
  predikatTahunanCalculator,
  usulanProRataCalculator,
  angkaKreditCalculator,
  bulanAngkaKreditCalculator,
  kenaikanPangkatCalculator,
  kenaikanJenjangCalculator,
  integrasiAngkaKreditCalculator,
  angkaKreditIjazahCalculator,
  keberatanCalculator,
  keberatanTepatWaktuCalculator,
  keputusanKeberatanCalculator,
  disiplinCalculator,
  hariTidakMasukCalculator,
  keterlambatanCalculator,
  tppCalculator,
  tppFaktorCalculator,
  tppKehadiranCalculator,
  talentaCalculator,
  jamPelajaranCalculator,
  kelayakanCalculator,
  golonganCalculator,
  jabatanCalculator,
  nipCalculator,
];

/** The calculator of this name, if there is one. */
export function findCalculator(name: string): Calculator | undefined {
  return CALCULATORS.find((it) => it.name === name);
}
