import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SentenceOf } from '../../../shared/regulation/explanation.ts';
import type { Reader } from '../../appraisal/index.ts';
import { readerOf, seesAssessment } from '../../appraisal/index.ts';
import { recordAccess } from '../../identity/index.ts';
import type { PeriodState, Vector } from '../../periods/index.ts';
import {
  decodeVector,
  keyOfPeriod,
  keyOfVector,
  periodStateOf,
  rulesOf,
  spanOf,
} from '../../periods/index.ts';
import { addressOf } from '../domain/address.ts';
import type { Going } from '../domain/appraisal-forms.ts';
import { appraisalFormOf, dialogueNoteOf, evaluationDocumentOf } from '../domain/appraisal-forms.ts';
import type { Facts } from '../domain/facts.ts';
import type { Form } from '../domain/form.ts';
import { seatOf } from '../domain/seat.ts';
import { assessedOf } from '../domain/staff.ts';
import { explained } from './explain.ts';
import { formOfPosition, readAchievement, readPeopleOf } from './read-people.ts';
import type { PrintNeeds, Sheet } from './print-needs.ts';
import { readSuperiorRhk, readWords } from './read-words.ts';

export type AppraisalPaper = 'evaluasi' | 'dokumen-evaluasi' | 'bimbingan' | 'konseling';

type Found = { vector: Vector; state: PeriodState; rules: string; reader: Reader };

/** The appraisal, if the actor may read it; reading another's leaves a trace. Absent and not theirs to see is the same answer: 404. */
async function find(
  { table, relations }: PrintNeeds,
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<Found>> {
  const at = addressOf(actor, id);
  const keys = [keyOfVector(at), keyOfPeriod(at.agency, at.period)];
  const [item, owner] = await table.getMany(keys, { strong: true });
  if (item === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const vector = decodeVector(item);
  const { employee, assessor, unit } = vector;
  const access = await relations(actor, 'appraisal.read', { employee, assessor, unit }, now);
  if (!access.allowed) return refuse('appraisal.not-found', { appraisal: id });
  const reader = readerOf(access.relations);
  if (reader === 'OFFICIAL')
    await recordAccess(table, { ...at, what: 'DOCUMENTS', reader: actor.id, at: now });
  return accept({ vector, state: periodStateOf(owner), rules: rulesOf(owner), reader });
}

const NOTHING = { achievement: null, workResult: null, workBehaviour: null, predikat: null, note: '' };

async function factsOf(
  needs: PrintNeeds,
  actor: Actor,
  { vector, state, rules, reader }: Found,
  sentenceOf: SentenceOf,
): Promise<Facts> {
  const { table, units: tree } = needs;
  const { agency } = actor;
  const { period } = vector;
  const units = await tree(agency);
  const name = [...units.values()].find((it) => it.parent === undefined)?.name ?? '';
  const { people, position } = await readPeopleOf(needs, actor, vector, spanOf(period).to);
  const [words] = await readWords(table, { agency, shards: actor.shards, period, zone: actor.zone }, [
    vector,
  ]);
  if (words === undefined) throw new Error('one appraisal has one set of words');
  const { ratingNote, form = formOfPosition(position, units), ...rest } = words;
  const sees = seesAssessment(reader, state);
  return {
    ...rest,
    agency: name,
    place: seatOf(name),
    period,
    form,
    people,
    superiorRhk: await readSuperiorRhk(table, agency, [words.plan]),
    realised: new Map(vector.iki.map((it) => [it.number, it.realisation])),
    assessed: sees
      ? { ...assessedOf(vector, await readAchievement(needs, actor, vector)), note: ratingNote }
      : NOTHING,
    development: sees ? words.development : null,
    explained: sees ? explained(vector, words, rules, sentenceOf) : null,
    withheld: !sees,
  };
}

function formOf(form: AppraisalPaper, facts: Facts, going: Going): Form {
  if (form === 'evaluasi') return appraisalFormOf(facts, going);
  if (form === 'dokumen-evaluasi') return evaluationDocumentOf(facts, going);
  return dialogueNoteOf(form === 'bimbingan' ? 'BIMBINGAN_KINERJA' : 'KONSELING_KINERJA', facts, going);
}

/**
 * Prints a form of an appraisal as it stands now, with a watermark. The employee sees no assessment before the result is delivered: the
 * document that is nothing but the assessment is refused with 409 until then.
 */
export async function previewAppraisal(
  needs: PrintNeeds,
  actor: Actor,
  now: string,
  id: string,
  form: AppraisalPaper,
): Promise<Result<Sheet>> {
  const found = await find(needs, actor, now, id);
  if (!found.ok) return found;
  if (form === 'dokumen-evaluasi' && !seesAssessment(found.value.reader, found.value.state))
    return refuse('document.not-delivered');
  const { print, sentenceOf } = await needs.printing();
  const facts = await factsOf(needs, actor, found.value, sentenceOf);
  const going: Going = { issue: { as: 'PREVIEW', date: dateAt(now, actor.zone) }, signed: null };
  return accept({
    bytes: print(formOf(form, facts, going)),
    fileName: `${form} ${found.value.vector.period}.pdf`,
  });
}
