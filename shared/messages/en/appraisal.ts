import type { APPRAISAL_CODES } from '../../kernel/codes/appraisal.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof APPRAISAL_CODES> = {
  'appraisal.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the link or ask BKPSDM.',
  },
  'appraisal.reason-required': {
    title: 'A changed rating needs a reason.',
    next: "Give one that cites this person's result or behaviour.",
  },
  'appraisal.head-needs-achievement': {
    title: 'The organisation achievement of the unit is not set.',
    next: 'The level above sets it first.',
  },
  'appraisal.not-calibrating': {
    title: 'The period is not in calibration.',
    next: 'See the stage of the period.',
  },
  'achievement.not-found': {
    title: 'The unit does not exist or is outside your authority.',
    next: 'Check its code.',
  },
};
