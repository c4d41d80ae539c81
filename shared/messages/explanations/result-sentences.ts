import { distribution, distributionSeverity } from './distribution.ts';
import { ikiValue, indicativeValue } from './iki.ts';
import { resultLimits } from './limits.ts';
import type { Sentence, Sentences } from './phrase.ts';
import { sentenceAmong } from './phrase.ts';
import { predikat, workResult } from './predikat.ts';
import { attendanceValue, profile } from './profile.ts';
import { skpValue, suggestedWorkResult } from './value.ts';

/** The sentences of the rules that a person's result is made of: functions that explain nothing else carry no others. */
const RESULT_SENTENCES: Readonly<Record<string, Sentences>> = {
  'work-result': workResult,
  'predikat-matrix': predikat,
  'iki-value': ikiValue,
  'indicative-value': indicativeValue,
  'skp-value': skpValue,
  'suggested-work-result': suggestedWorkResult,
  'attendance-value': attendanceValue,
  profile,
  'result-limits': resultLimits,
  distribution,
  'distribution-severity': distributionSeverity,
};

/** One step of a rule that results are made of as a sentence in both languages. Throws on any other rule. */
export function resultSentenceOf(rule: string, step: { code: string; values: unknown }): Sentence {
  return sentenceAmong(RESULT_SENTENCES, rule, step);
}
