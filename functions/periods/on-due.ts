import type { SQSEvent } from 'aws-lambda';
import { log } from '../../shared/platform/log/log.ts';
import { eachEvent } from '../../shared/platform/events/queue.ts';
import { listDue } from './store/period-store.ts';
import { tendPeriod } from './use-cases/tend-period.ts';
import { dueNeeds } from './wiring.ts';

const needs = dueNeeds();

async function tick(): Promise<void> {
  const now = new Date().toISOString();
  for (const { agency, period } of await listDue(needs.table, now)) {
    await tendPeriod(needs, agency, period, now).catch((error: unknown) => {
      // One period's trouble must not keep the others waiting; its entry stays due.
      log.error('tick', { agency, period, error: error as Error });
    });
  }
}

/** The tick of the schedule, and every move of a period from the bus: both only say "look at this period". */
export const handler = async (event: SQSEvent | { source: 'tick' }): Promise<unknown> => {
  if (!('Records' in event)) return tick();
  return eachEvent(event, ({ agency, subject }) =>
    tendPeriod(needs, agency, subject.slice(subject.indexOf('/') + 1), new Date().toISOString()),
  );
};
