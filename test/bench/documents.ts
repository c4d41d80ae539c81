import { fillForm } from '../../functions/documents/domain/fill-form.ts';
import { openForms } from '../../functions/documents/testing/on-paper.ts';
import { sampleForms } from '../../functions/documents/testing/sample-forms.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench } from './measure.ts';
import { reported } from './measure.ts';

const DOCUMENTS = 100;
const WARM_UP = 10;

/** One person's evaluation: no text of it is like another's, since the compiler remembers what it has laid out. */
function evaluation(n: number) {
  const form = sampleForms().EVALUASI_KUANTITATIF;
  const rhk = form.rhk.map((it) => ({
    ...it,
    text: `${n} ${it.text}`,
    iki: it.iki.map((iki) => ({ ...iki, text: `${n} ${iki.text}` })),
  }));
  return fillForm({ ...form, rhk, employee: { ...form.employee, name: `Pegawai ${n}` } });
}

/** What printing takes of a core, counted as the processor's time of this process: an evaluation of three pages. */
export const documents: Bench = {
  name: 'documents',
  run: async ({ tell }) => {
    tell(`printing ${DOCUMENTS} evaluations`);
    const pdf = await openForms();
    for (let n = 0; n < WARM_UP; n++) pdf.print(evaluation(n));
    const before = process.cpuUsage();
    for (let n = 0; n < DOCUMENTS; n++) pdf.print(evaluation(WARM_UP + n));
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1_000_000 / DOCUMENTS;
    const goal = budgets.documents.coreSecondsPerDocument;
    return [reported('an evaluation document as PDF', seconds, goal, 'core-seconds')];
  },
};
