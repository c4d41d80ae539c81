import { absenceDaysRule, latenessDaysRule } from './absence-days.ts';
import { absenceLevelRule } from './absence-level.ts';
import { annualPredikatRule } from './annual-predikat.ts';
import { attendanceValueRule } from './attendance-value.ts';
import { annualRealisationRule } from './annual-realisation.ts';
import { creditIntegrationRule, degreeCreditRule } from './credit-integration.ts';
import { creditMonthsRule } from './credit-months.ts';
import { creditPointsRule } from './credit-points.ts';
import { rankPromotionRule, jenjangPromotionRule } from './credit-promotion.ts';
import { developmentHoursRule } from './development-hours.ts';
import { distributionRule } from './distribution.ts';
import { distributionMovesRule } from './distribution-moves.ts';
import { distributionSeverityRule } from './distribution-severity.ts';
import { gradeRule } from './grade.ts';
import { eligibilityRule } from './eligibility.ts';
import { ikiRule } from './iki.ts';
import { indicativeRule } from './indicative.ts';
import { limitsRule } from './limits.ts';
import { nipRule } from './nip.ts';
import { objectionDeadlineRule, objectionDecisionRule, objectionInTimeRule } from './objection-deadline.ts';
import { performanceRankingRule } from './performance-ranking.ts';
import { performanceValueRule } from './performance-value.ts';
import { positionRule } from './positions.ts';
import { predikatRule, workResultRule } from './predikat.ts';
import { profileRule } from './profile.ts';
import { rhkValueRule, skpValueRule } from './skp-value.ts';
import { segmentsRule } from './segments.ts';
import { suggestedRatingRule, suggestedWorkResultRule } from './suggested-rating.ts';
import { talentBoxRule } from './talent-box.ts';
import { tppRule, tppFactorRule, tppTimeRule } from './tpp.ts';

/** Every rule that is declared, for inventories: ids are unique and never renamed, records and stamps refer to them. */
export const RULES = [
  workResultRule,
  predikatRule,
  ikiRule,
  indicativeRule,
  distributionRule,
  nipRule,
  performanceValueRule,
  annualPredikatRule,
  creditPointsRule,
  creditMonthsRule,
  rankPromotionRule,
  jenjangPromotionRule,
  creditIntegrationRule,
  degreeCreditRule,
  absenceLevelRule,
  absenceDaysRule,
  latenessDaysRule,
  objectionDeadlineRule,
  objectionDecisionRule,
  objectionInTimeRule,
  tppRule,
  tppFactorRule,
  tppTimeRule,
  talentBoxRule,
  rhkValueRule,
  skpValueRule,
  suggestedRatingRule,
  suggestedWorkResultRule,
  distributionMovesRule,
  distributionSeverityRule,
  developmentHoursRule,
  gradeRule,
  positionRule,
  performanceRankingRule,
  attendanceValueRule,
  profileRule,
  limitsRule,
  annualRealisationRule,
  segmentsRule,
  eligibilityRule,
] as const;
