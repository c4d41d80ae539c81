import * as z from 'zod';
import type { Promotion, PromotionObstacle } from '../../../shared/regulation/credit-promotion.ts';
import { labelled, unscaled } from './fields.ts';

const OBSTACLES = [
  'HIGHEST_GRADE',
  'HIGHEST_JENJANG',
  'NEXT_JENJANG_FIRST',
  'CREDIT',
  'TIME_IN_GRADE',
  'PREDIKAT',
  'COMPETENCE_TEST',
  'VACANCY',
] as const satisfies readonly PromotionObstacle[];

/** What every promotion answers: `null` where there is nothing to rise to. */
export const promotion = {
  memenuhi: labelled(z.boolean(), 'Memenuhi syarat', 'Eligible'),
  penghalang: labelled(z.array(z.enum(OBSTACLES)), 'Yang belum terpenuhi', 'What stands in the way'),
  dibutuhkan: labelled(z.number().nullable(), 'Angka kredit yang dibutuhkan', 'Angka kredit that it takes'),
  kurang: labelled(z.number().nullable(), 'Kekurangan angka kredit', 'Angka kredit that is missing'),
  lebih: labelled(z.number().nullable(), 'Kelebihan angka kredit', 'Angka kredit left over'),
};

/** A rule's answer under the names of {@link promotion}. */
export function promotionOf({ credit, obstacles }: Promotion) {
  return {
    memenuhi: obstacles.length === 0,
    penghalang: obstacles,
    dibutuhkan: credit === null ? null : unscaled(credit.required),
    kurang: credit === null ? null : unscaled(credit.short),
    lebih: credit === null ? null : unscaled(credit.surplus),
  };
}
