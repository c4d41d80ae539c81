import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPdf } from '../../../shared/platform/pdf/pdf.ts';
import { fillForm } from '../domain/fill-form.ts';
import type { Printing } from '../use-cases/write-documents.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Printing with the forms of the source tree, as the functions print. */
export async function aPrinter(): Promise<Printing> {
  const fonts = globSync('node_modules/@expo-google-fonts/arimo/{400Regular,700Bold}*/*.ttf', { cwd: ROOT });
  const pdf = await openPdf({
    templates: `${ROOT}functions/documents/forms`,
    fonts: fonts.toSorted().map((file) => ROOT + file),
  });
  return {
    secret: 'secret',
    origin: 'https://kinerja.example.go.id',
    print: (form) => pdf.print(fillForm(form)).bytes,
  };
}
