import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { writeDocuments } from './use-cases/write-documents.ts';
import { printingNeeds } from './wiring-print.ts';

const needs = printingNeeds();
const input = workflowInput.extend({ batch: z.number().int().min(0) });

export const handler = step(input, async ({ agency, period, batch }) =>
  writeDocuments(await needs(), agency, period, batch),
);
