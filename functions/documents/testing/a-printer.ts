import { resultSentenceOf } from '../../../shared/messages/explanations/result-sentences.ts';
import { fillForm } from '../domain/fill-form.ts';
import type { Printing } from '../use-cases/write-documents.ts';
import { openForms } from './on-paper.ts';

/** Printing with the forms of the source tree, as the functions print. */
export async function aPrinter(): Promise<Printing> {
  const pdf = await openForms();
  return {
    secret: 'secret',
    origin: 'https://kinerja.example.go.id',
    print: (form) => pdf.print(fillForm(form)).bytes,
    sentenceOf: resultSentenceOf,
  };
}
