import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Pdf, Printed } from '../../../shared/platform/pdf/pdf.ts';
import { openPdf } from '../../../shared/platform/pdf/pdf.ts';
import type { PdfReadBack } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { readPdf } from '../../../shared/platform/pdf/testing/read-pdf.ts';
import { fillForm } from '../domain/fill-form.ts';
import type { Form } from '../domain/form.ts';

/** The printer over the forms and fonts of the source tree. */
export function openForms(): Promise<Pdf> {
  const { resolve } = createRequire(import.meta.url);
  return openPdf({
    templates: fileURLToPath(new URL('../forms', import.meta.url)),
    fonts: ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
      resolve(`@expo-google-fonts/arimo/${file}`),
    ),
  });
}

/** A form on paper, and what a program reads there. */
export async function printAndRead(pdf: Pdf, form: Form): Promise<Printed & PdfReadBack> {
  const printed = pdf.print(fillForm(form));
  return { ...printed, ...(await readPdf(printed.bytes)) };
}
