import { angkaKreditIjazahCalculator } from './angka-kredit-ijazah.ts';
import { angkaKreditCalculator } from './angka-kredit.ts';
import { bulanAngkaKreditCalculator } from './bulan-angka-kredit.ts';
import type { Calculator } from './calculator.ts';
import { disiplinCalculator } from './disiplin.ts';
import { distribusiCalculator } from './distribusi.ts';
import { hariTidakMasukCalculator } from './hari-tidak-masuk.ts';
import { ikiCalculator } from './iki.ts';
import { integrasiAngkaKreditCalculator } from './integrasi-angka-kredit.ts';
import { kenaikanJenjangCalculator } from './kenaikan-jenjang.ts';
import { kenaikanPangkatCalculator } from './kenaikan-pangkat.ts';
import { keberatanTepatWaktuCalculator } from './keberatan-tepat-waktu.ts';
import { keberatanCalculator } from './keberatan.ts';
import { keputusanKeberatanCalculator } from './keputusan-keberatan.ts';
import { keterlambatanCalculator } from './keterlambatan.ts';
import { nilaiKinerjaCalculator } from './nilai-kinerja.ts';
import { nipCalculator } from './nip.ts';
import { predikatTahunanCalculator } from './predikat-tahunan.ts';
import { predikatCalculator } from './predikat.ts';

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly Calculator[] = [
  predikatCalculator,
  distribusiCalculator,
  ikiCalculator,
  nilaiKinerjaCalculator,
  predikatTahunanCalculator,
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
  nipCalculator,
];

/** The calculator of this name, if there is one. */
export function findCalculator(name: string): Calculator | undefined {
  return CALCULATORS.find((it) => it.name === name);
}
