import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultSentenceOf } from '../../shared/messages/explanations/result-sentences.ts';
import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import type { Pdf } from '../../shared/platform/pdf/pdf.ts';
import { openPdf } from '../../shared/platform/pdf/pdf.ts';
import { readSecret } from '../../shared/platform/secret/secret.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { fillForm } from './domain/fill-form.ts';
import { printEnv } from './env.ts';
import { createPrintUseCases } from './use-cases/print-use-cases.ts';
import type { Printing } from './use-cases/write-documents.ts';

/** What stands beside the bundle: `assets` of the trigger names it. */
const beside = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url));

const opened: { printer?: Promise<Pdf> } = {};

/** The printer of forms, opened by the first request that prints: it takes a moment, and refusals need none. */
function printer(): Promise<Pdf> {
  const fonts = beside('./fonts');
  const files = globSync('*.ttf', { cwd: fonts }).toSorted();
  return (opened.printer ??= openPdf({
    templates: beside('./forms'),
    fonts: files.map((file) => join(fonts, file)),
  }));
}

/** What printing needs: the secret of codes, the public address that checks them, and the printer. */
async function openPrinting(): Promise<Printing> {
  const env = readEnv(printEnv);
  const pdf = await printer();
  return {
    secret: await readSecret(env.SECRET_ARN),
    origin: env.PUBLIC_ORIGIN,
    print: (form) => pdf.print(fillForm(form)).bytes,
    sentenceOf: resultSentenceOf,
  };
}

/** The use cases of what `api-print.ts` serves, over the function's own environment. */
export function printUseCases() {
  const table = openTable(readEnv(printEnv).TABLE_NAME);
  const units = createTree(table);
  const relations = createRelation(table, units, PERMITS);
  return createPrintUseCases({ table, units, relations, printing: openPrinting });
}

/** What the step that makes papers needs. */
export function printingNeeds() {
  const env = readEnv(printEnv);
  const stores = { table: openTable(env.TABLE_NAME), files: openFiles(env.BUCKET_NAME) };
  return async () => ({ ...stores, ...(await openPrinting()) });
}
