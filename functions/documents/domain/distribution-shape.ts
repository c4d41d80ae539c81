import { DISTRIBUTION_SHAPES } from '../../../shared/regulation/official-forms.ts';
import type { OrganisationAchievement, Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import { ACHIEVEMENT_LABELS } from './labels.ts';

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
    count: DISTRIBUTION_SHAPES[achievement][at] ?? 0,
  }));
  const words = points.map(({ label, count }) => `${label.replace('\n', ' ')} ${count}`).join(', ');
  return {
    points,
    words: `Kurva pola distribusi predikat untuk capaian kinerja organisasi ${ACHIEVEMENT_LABELS[achievement]}, dari 24 pegawai: ${words}.`,
  };
}
