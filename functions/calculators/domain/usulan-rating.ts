import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { suggestedRatingRule } from '../../../shared/regulation/suggested-rating.ts';
import { calculator } from './calculator.ts';
import { labelled, quantity, rating, scaled } from './fields.ts';

/** Percent of what was expected, of one result or of behaviour → the rating that it suggests; the assessor decides. */
export const usulanRatingCalculator = calculator({
  name: 'usulan-rating',
  title: { id: 'Saran rating dari capaian', en: 'Rating that an achievement suggests' },
  rules: [suggestedRatingRule],
  input: z.strictObject({
    capaian: labelled(
      quantity.max(1_000),
      'Capaian terhadap ekspektasi (persen)',
      'Achievement in percent of what was expected',
    ),
  }),
  output: z.object({ rating }),
  example: { input: { capaian: 97.5 }, output: { rating: 'SESUAI' } },
  run: ({ capaian }) => {
    const { outcome, record } = suggestedRatingRule({
      score: scaled(capaian),
      from: DEFAULT_RULE_POLICY.ratingFrom,
    });
    return { output: { rating: outcome }, records: [record] };
  },
});
