import { absenceDays, absenceLevel, latenessDays } from './absence.ts';
import { grade, position } from './civil-service.ts';
import {
  creditIntegration,
  creditMonths,
  creditPoints,
  degreeCredit,
  jenjangPromotion,
  rankPromotion,
} from './credit.ts';
import { developmentHours } from './development.ts';
import { distribution, distributionMoves, distributionSeverity, performanceRanking } from './distribution.ts';
import { eligibility } from './eligibility.ts';
import { ikiValue, indicativeValue } from './iki.ts';
import { resultLimits } from './limits.ts';
import { nip } from './nip.ts';
import { objectionDeadline, objectionDecision, objectionInTime } from './objection.ts';
import type { Sentence, Sentences } from './phrase.ts';
import { sentenceAmong } from './phrase.ts';
import { annualPredikat, performanceValue, predikat, workResult } from './predikat.ts';
import { annualRealisation } from './annual.ts';
import { attendanceValue, profile } from './profile.ts';
import { segmentsProRata } from './segments.ts';
import { talentBox } from './talent.ts';
import { tpp, tppFactor, tppTime } from './tpp.ts';
import { rhkValue, skpValue, suggestedRating, suggestedWorkResult } from './value.ts';

/** What a rule's steps say to people, by the rule's id. Apart from the refusals, because only few functions explain. */
export const SENTENCES: Readonly<Record<string, Sentences>> = {
  'work-result': workResult,
  'predikat-matrix': predikat,
  'iki-value': ikiValue,
  'indicative-value': indicativeValue,
  distribution,
  nip,
  'performance-value': performanceValue,
  'annual-predikat': annualPredikat,
  'credit-points': creditPoints,
  'credit-months': creditMonths,
  'rank-promotion': rankPromotion,
  'jenjang-promotion': jenjangPromotion,
  'credit-integration': creditIntegration,
  'degree-credit': degreeCredit,
  'absence-level': absenceLevel,
  'absence-days': absenceDays,
  'lateness-days': latenessDays,
  'objection-deadline': objectionDeadline,
  'objection-decision': objectionDecision,
  'objection-in-time': objectionInTime,
  tpp,
  'tpp-factor': tppFactor,
  'tpp-time': tppTime,
  'talent-box': talentBox,
  'rhk-value': rhkValue,
  'skp-value': skpValue,
  'suggested-rating': suggestedRating,
  'suggested-work-result': suggestedWorkResult,
  'distribution-moves': distributionMoves,
  'distribution-severity': distributionSeverity,
  'development-hours': developmentHours,
  grade,
  position,
  'performance-ranking': performanceRanking,
  'attendance-value': attendanceValue,
  profile,
  'result-limits': resultLimits,
  'annual-realisation': annualRealisation,
  'segments-pro-rata': segmentsProRata,
  eligibility,
};

/**
 * One step of a rule's record as a sentence in both languages. Throws on a step without a sentence: a test holds all rules against
 * {@link SENTENCES}.
 */
export function sentenceOf(rule: string, step: { code: string; values: unknown }): Sentence {
  return sentenceAmong(SENTENCES, rule, step);
}
