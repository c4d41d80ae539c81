import { printingAssets } from '../../../shared/platform/pdf/assets.ts';
import type { Pdf, Printed } from '../../../shared/platform/pdf/pdf.ts';
import { openPdf } from '../../../shared/platform/pdf/pdf.ts';
import type { PdfReadBack } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { readPdf } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { fillForm } from '../domain/fill-form.ts';
import type { Form } from '../domain/form.ts';

/** The printer of the official forms, as a function opens it. */
export function aPrinter(): Promise<Pdf> {
  return openPdf(printingAssets(new URL('../wiring.ts', import.meta.url).href));
}

/** A form on paper, and what a program reads there. */
export async function printAndRead(pdf: Pdf, form: Form): Promise<Printed & PdfReadBack> {
  const printed = pdf.print(fillForm(form));
  return { ...printed, ...(await readPdf(printed.bytes)) };
}
