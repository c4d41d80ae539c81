import type { OrganisationAchievement, Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import { ACHIEVEMENT_LABELS } from './labels.ts';

/**
 * The curves that PermenPANRB 6/2022 draws, as counts of 24 people from Sangat Kurang to Sangat Baik (read in a secondary source, A-039).
 * They illustrate and decide nothing: SE MenPANRB 3/2023 bounds the shares, and three of these shapes lie outside its bounds.
 */
const SHAPES: Readonly<Record<OrganisationAchievement, readonly number[]>> = {
  ISTIMEWA: [0, 1, 3, 7, 13],
  BAIK: [2, 3, 6, 11, 2],
  BUTUH_PERBAIKAN: [3, 4, 10, 4, 3],
  KURANG: [2, 11, 6, 3, 2],
  SANGAT_KURANG: [13, 7, 3, 1, 0],
};

/** Short names: the axis is narrow. */
const AXIS: Readonly<Record<Predikat, string>> = {
  SANGAT_BAIK: 'Sangat\nBaik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh\nPerbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat\nKurang',
};

/** The curve that belongs to an achievement, worst predikat first, and the same in words for whoever cannot see it; `null` without one. */
export function fillShape(achievement: OrganisationAchievement | null) {
  if (achievement === null) return null;
  const points = PREDIKATS.toReversed().map((predikat, at) => ({
    label: AXIS[predikat],
    count: SHAPES[achievement][at] ?? 0,
  }));
  const words = points.map(({ label, count }) => `${label.replace('\n', ' ')} ${count}`).join(', ');
  return {
    points,
    words: `Kurva pola distribusi predikat untuk capaian kinerja organisasi ${ACHIEVEMENT_LABELS[achievement]}, dari 24 pegawai: ${words}.`,
  };
}
