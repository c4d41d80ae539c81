import { BERAKHLAK } from '../../../shared/regulation/berakhlak.ts';
import type { Behaviour } from '../../../shared/regulation/sets.ts';
import { BEHAVIOURS } from '../../../shared/regulation/sets.ts';
import { fillFeedback } from './fill-results.ts';
import { orNone } from './filled.ts';
import type { Expectations, FeedbackLine } from './form.ts';

/** The table PERILAKU KERJA: all seven values with their guide lines, what the superior expects of each, and feedback. */
export function fillBehaviour(
  expectations: Expectations,
  feedback: Partial<Record<Behaviour, readonly FeedbackLine[]>> = {},
) {
  return BEHAVIOURS.map((value, index) => ({
    number: String(index + 1),
    name: BERAKHLAK[value].name,
    guide: BERAKHLAK[value].guide,
    expectation: orNone(expectations[value]),
    feedback: fillFeedback(feedback[value]),
  }));
}
