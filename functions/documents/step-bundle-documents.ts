import * as z from 'zod';
import { writeZip } from '../../shared/platform/files/zip.ts';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { bundleDocuments } from './use-cases/bundle-documents.ts';
import { bundleNeeds } from './wiring.ts';

const needs = { ...bundleNeeds(), zip: writeZip };
const input = workflowInput.extend({ bundle: z.number().int().min(0) });

export const handler = step(input, ({ agency, period, bundle }) =>
  bundleDocuments(needs, agency, period, bundle),
);
