import budgets from './budgets.json' with { type: 'json' };
import { cityCloses } from './city.ts';
import { dollarsPer1000 } from './close.ts';
import type { Bench } from './measure.ts';
import { asserted, growthOf, reported } from './measure.ts';

const SMALL = 500;
const LARGE = 5_000;
/** Teachers and others who are not assessed by the quarter, but imported like everybody. */
const NOT_ASSESSED = 2_000;
/** Of a standard workflow in us-east-1. */
const DOLLARS_PER_TRANSITION = 25e-6;

/** The whole system on this machine, with its functions, workflows, streams and events. */
export const localClose: Bench = {
  name: 'local close',
  run: async ({ tell }) => {
    const small = await cityCloses(SMALL, 0, tell);
    const large = await cityCloses(LARGE, NOT_ASSESSED, tell);
    const { transitions, growth, localSeconds, dollarsPer1000: dollars } = budgets.close;
    return [
      asserted('close of 500: state transitions', small.transitions, transitions, 'transitions'),
      asserted('close of 5,000: state transitions', large.transitions, transitions, 'transitions'),
      asserted(
        'close: growth of state transitions, 500 to 5,000',
        growthOf({ size: SMALL, value: small.transitions }, { size: LARGE, value: large.transitions }),
        growth,
        'exponent',
      ),
      reported(
        'close of 5,000: model cost with its state transitions per 1,000 employees',
        dollarsPer1000(large.spent, LARGE) + (large.transitions * DOLLARS_PER_TRANSITION * 1_000) / LARGE,
        dollars,
        'dollars',
      ),
      reported('whole local close of 5,000', large.closeSeconds, localSeconds, 'seconds'),
      reported(
        'import of 7,000 rows of staff on this machine',
        large.importSeconds,
        budgets.import.secondsOf7000Rows,
        'seconds',
      ),
    ];
  },
};
