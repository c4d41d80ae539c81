import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { SentenceOf } from '../../../shared/regulation/explanation.ts';
import type { Going } from '../domain/appraisal-forms.ts';
import { appraisalFormOf, evaluationDocumentOf } from '../domain/appraisal-forms.ts';
import { codeOf, printed, readCode } from '../domain/code.ts';
import type { CodeOf } from '../domain/code.ts';
import type { Genuine, PersonalForm } from '../domain/document.ts';
import type { Facts } from '../domain/facts.ts';
import type { Form } from '../domain/form.ts';
import type { Batch, Made, PersonWork, UnitWork } from '../domain/work.ts';
import type { Registered } from '../store/code-store.ts';
import { registerCodes } from '../store/code-store.ts';
import { paperObject, unitObject } from '../store/keys.ts';
import { findMade, getBatch, putMade } from '../store/work-store.ts';
import { explained } from './explain.ts';
import { readSuperiorRhk, readWords } from './read-words.ts';

/**
 * What printing needs. `origin`: the public address where codes are checked; `print` makes the bytes of a form; `sentenceOf` tells the steps of
 * rules.
 */
export type Printing = {
  secret: string;
  origin: string;
  print: (form: Form) => Uint8Array;
  sentenceOf: SentenceOf;
};
type Needs = Printing & { table: Table; files: Files };
type At = { agency: string; period: string };

/** Documents whose objects are put at once. */
const PUTS_AT_ONCE = 20;

/** An official paper with its code; `of` says what the code may tell. */
export function officially(
  { secret, origin }: Pick<Printing, 'secret' | 'origin'>,
  of: CodeOf,
  genuine: Omit<Genuine, 'form' | 'period'>,
): { going: Going; registered: Registered } {
  const code = codeOf(secret, of);
  const verification = { url: `${origin}/v1/verifications/${code}`, code: printed(code) };
  const { form, period } = of;
  return {
    going: { issue: { as: 'OFFICIAL', date: genuine.issued, verification }, signed: genuine.issued },
    registered: { text: readCode(code)?.text ?? '', form, period, ...genuine },
  };
}

type Paper = { key: string; path: string | undefined; form: Form; registered: Registered };

function papersOf(
  needs: Needs,
  { agency, period }: At,
  { issued }: Batch,
  row: PersonWork,
  facts: Facts,
): Paper[] {
  const { vector, folder, unitKind } = row;
  const paper = (name: PersonalForm, make: (facts: Facts, going: Going) => Form): Paper => {
    const subject = `${vector.employee}.${vector.segment}`;
    const { going, registered } = officially(
      needs,
      { agency, form: name, period, subject },
      { unitKind, issued },
    );
    const key = paperObject(agency, period, vector, name);
    return { key, path: `${folder}/${name}.pdf`, form: make(facts, going), registered };
  };
  return [paper('evaluasi', appraisalFormOf), paper('dokumen-evaluasi', evaluationDocumentOf)];
}

async function peoplePapers(needs: Needs, at: At, batch: Batch & { kind: 'PEOPLE' }): Promise<Paper[]> {
  const words = await readWords(
    needs.table,
    { ...at, zone: batch.zone, shards: batch.shards },
    batch.rows.map((it) => it.vector),
  );
  const superiorRhk = await readSuperiorRhk(
    needs.table,
    at.agency,
    words.map((it) => it.plan),
  );
  return batch.rows.flatMap((row, n) => {
    const own = words[n];
    if (own === undefined) throw new Error(`the words of row ${n} are missing`);
    const { ratingNote, form = row.form, ...rest } = own;
    const facts: Facts = {
      ...rest,
      agency: batch.agencyName,
      place: batch.place,
      period: at.period,
      form,
      people: row.people,
      superiorRhk,
      realised: new Map(row.vector.iki.map((it) => [it.number, it.realisation])),
      assessed: { ...row.assessed, note: ratingNote },
      explained: explained(row.vector, own, batch.rules, needs.sentenceOf),
      withheld: false,
    };
    return papersOf(needs, at, batch, row, facts);
  });
}

function unitPaper(needs: Needs, { agency, period }: At, issued: string, row: UnitWork): Paper {
  const { document, unitKind } = row;
  const of = { agency, form: 'penetapan-predikat', period, subject: document.unit };
  const { going, registered } = officially(needs, of, { unitKind, issued });
  const form: Form = { ...row.form, issue: going.issue };
  return { key: unitObject(agency, period, document.id), path: undefined, form, registered };
}

async function make(needs: Needs, papers: readonly Paper[]): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < papers.length; at += PUTS_AT_ONCE) {
    const some = papers.slice(at, at + PUTS_AT_ONCE);
    const puts = some.map(async ({ key, path, form }) => {
      const bytes = needs.print(form);
      await needs.files.put(key, bytes, 'application/pdf');
      return { key, size: bytes.byteLength, path };
    });
    made.push(...(await Promise.all(puts)));
  }
  return made;
}

/**
 * Step 2: makes the papers of one batch, registers their codes, and leaves a mark. A batch that has its mark is not made again; one that
 * was killed half-way is made again whole, with the same bytes under the same names. Calls per person: about two puts and a tenth.
 */
export async function writeDocuments(
  needs: Needs,
  agency: string,
  period: string,
  number: number,
): Promise<{ made: number }> {
  const place = { files: needs.files, agency, period };
  const standing = await findMade(place, number);
  if (standing !== undefined) return { made: standing.length };
  const at = { agency, period };
  const batch = await getBatch(place, number);
  const papers =
    batch.kind === 'PEOPLE'
      ? await peoplePapers(needs, at, batch)
      : batch.rows.map((row) => unitPaper(needs, at, batch.issued, row));
  const made = await make(needs, papers);
  await registerCodes(
    needs.table,
    agency,
    papers.map((it) => it.registered),
  );
  await putMade(place, number, made);
  return { made: made.length };
}
