import type { SQSEvent } from 'aws-lambda';
import { eachEvent } from '../../shared/platform/events/queue.ts';
import { placeEmployee } from './use-cases/place-employee.ts';
import { placementNeeds } from './wiring.ts';

const needs = placementNeeds();

/** Somebody joined or changed position: their vectors follow. */
export const handler = (event: SQSEvent): Promise<unknown> =>
  eachEvent(event, ({ agency, data }) =>
    placeEmployee(needs, agency, String(data['employee']), new Date().toISOString()),
  );
