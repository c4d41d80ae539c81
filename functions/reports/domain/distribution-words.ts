import type { DistributionLimit } from '../../../shared/regulation/distribution.ts';
import { DISTRIBUTION_PATTERNS, countOf } from '../../../shared/regulation/distribution.ts';
import type { OrganisationAchievement, Predikat } from '../../../shared/regulation/sets.ts';
import type { DistributionState, OpdDistribution } from './distribution.ts';
import { OUTCOME_LABELS } from './labels.ts';
import type { RecapRow } from './recap.ts';

const number = new Intl.NumberFormat('id-ID');
const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });

export const STATE_LABELS: Readonly<Record<DistributionState, string>> = {
  KEPT: 'Sesuai pola',
  BROKEN: 'Menyimpang dari pola',
  INFORMATION: 'Informasi saja',
  NO_ACHIEVEMENT: 'Capaian organisasi belum ditetapkan',
  NOBODY_RATED: 'Belum ada yang dinilai',
};

/** A number of people as people write it: `1.204 pegawai`. */
export function peopleText(count: number): string {
  return `${number.format(count)} pegawai`;
}

/** A share as people write it: `72,5%`. */
export function shareText(count: number, of: number): string {
  return percent.format(of === 0 ? 0 : count / of);
}

function labelsOf(predikats: readonly Predikat[], joint: 'dan' | 'atau'): string {
  return predikats.map((it) => OUTCOME_LABELS[it]).join(` ${joint} `);
}

/** What a limit asks of one of its predikat: `bersama Kurang paling sedikit 10%`. */
function demandOf({ predikats, bound }: DistributionLimit, predikat: Predikat): string {
  const others = predikats.filter((it) => it !== predikat);
  const together = others.length === 0 ? '' : `bersama ${labelsOf(others, 'dan')} `;
  if (bound === 'SOMEBODY') return `${together}sedikitnya seorang`;
  if ('atLeast' in bound) return `${together}paling sedikit ${bound.atLeast}%`;
  return bound.atMost === 0 ? 'tidak boleh ada' : `${together}paling banyak ${bound.atMost}%`;
}

/** What the pattern of an achievement asks of a predikat: `Kelompok terbanyak, paling banyak 70%`; `Tidak dibatasi` where it asks nothing. */
export function demandText(achievement: OrganisationAchievement, predikat: Predikat): string {
  const { limits, largest } = DISTRIBUTION_PATTERNS[achievement];
  const demands = limits.filter((it) => it.predikats.includes(predikat)).map((it) => demandOf(it, predikat));
  if (largest?.predikat === predikat) demands.unshift('kelompok terbanyak');
  const text = demands.length === 0 ? 'tidak dibatasi' : demands.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function deviationText(limit: DistributionLimit, { counts, population }: OpdDistribution): string {
  const { predikats, bound } = limit;
  const count = countOf(counts, predikats);
  if (bound === 'SOMEBODY')
    return `Tidak ada predikat ${labelsOf(predikats, 'atau')}; menurut pola sedikitnya seorang.`;
  const share = `${labelsOf(predikats, 'dan')} ${shareText(count, population)} (${number.format(count)} dari ${peopleText(population)})`;
  if ('atLeast' in bound) return `${share}; menurut pola paling sedikit ${bound.atLeast}%.`;
  return bound.atMost === 0
    ? `${share}; menurut pola tidak boleh ada.`
    : `${share}; menurut pola paling banyak ${bound.atMost}%.`;
}

/** Each deviation as a sentence with its numbers. */
export function deviationTexts(it: OpdDistribution): string[] {
  const sentences = it.broken.map((limit) => deviationText(limit, it));
  if (it.notLargest === null) return sentences;
  return [...sentences, `${OUTCOME_LABELS[it.notLargest]} bukan kelompok terbanyak seperti menurut pola.`];
}

/** What every reader of a pattern is told. */
export const GUIDANCE =
  'Pola SE MenPANRB 3/2023 adalah pedoman. Penyimpangan memerlukan alasan tertandatangani; tidak seorang pun diturunkan demi memenuhi pola.';

/** How many of the people are in no share, because they are not rated; nothing when everybody is. */
export function unratedTexts(rows: readonly Pick<RecapRow, 'predikat'>[]): string[] {
  const unrated = rows.filter((it) => it.predikat === null).length;
  return unrated === 0 ? [] : [`${peopleText(unrated)} belum dinilai dan tidak dihitung dalam bagian.`];
}
