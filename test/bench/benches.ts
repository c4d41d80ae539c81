import { bundles } from './bundles.ts';
import { close } from './close.ts';
import { coldStart } from './cold-start.ts';
import { documents } from './documents.ts';
import { handler } from './handler.ts';
import { localClose } from './local-close.ts';
import type { Bench } from './measure.ts';
import { opening } from './opening.ts';
import { requests } from './requests.ts';
import { scoring } from './scoring.ts';

/** Everything that is measured, in the order of the table. A new bench is one file and one line here. */
export const BENCHES: readonly Bench[] = [
  close,
  localClose,
  opening,
  requests,
  bundles,
  documents,
  coldStart,
  handler,
  scoring,
];
