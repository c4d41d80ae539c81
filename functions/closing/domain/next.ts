import type { Period } from '../../periods/index.ts';

/** Who must act next on a period, and by which operation of the API. */
export type Next = { who: 'BKPSDM' | 'PEGAWAI_DAN_PENILAI' | 'SISTEM' | 'NOBODY'; act: string };

const SYSTEM: Next = { who: 'SISTEM', act: '-' };

const NEXT: Record<Period['state'], Next> = {
  PLANNED: { who: 'BKPSDM', act: 'openPeriod' },
  OPENING: SYSTEM,
  OPEN: { who: 'PEGAWAI_DAN_PENILAI', act: 'rateAppraisal' },
  SEALING: SYSTEM,
  CALIBRATING: { who: 'BKPSDM', act: 'finalisePeriod' },
  FINALISING: SYSTEM,
  CLOSED: { who: 'BKPSDM', act: 'deliverPeriod' },
  DELIVERED: { who: 'NOBODY', act: '-' },
  FINAL: { who: 'NOBODY', act: '-' },
};

/** Who must act: the state says so, unless a workflow has failed for good, or the deadline has passed and the period waits for its seal. */
export function nextOf(period: Period, failedForGood: boolean, now: string): Next {
  if (failedForGood) return { who: 'BKPSDM', act: 'resumePeriod' };
  if (period.state === 'OPEN' && now >= period.calendar.ratingDeadline)
    return { who: 'BKPSDM', act: 'sealPeriod' };
  if (period.state === 'CLOSED' && period.recaps !== true) return SYSTEM;
  return NEXT[period.state];
}
