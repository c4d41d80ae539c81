import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
import { spanOf } from '../../periods/index.ts';
import type { Content, FoundSkp } from '../../skp/index.ts';
import { findSkp, showSkp } from '../../skp/index.ts';
import type { Going } from '../domain/appraisal-forms.ts';
import { seatOf } from '../domain/seat.ts';
import { attachmentFormOf, planFormOf } from '../domain/skp-forms.ts';
import type { PlanFacts } from '../domain/skp-forms.ts';
import { registerCodes } from '../store/code-store.ts';
import { readPeopleOf } from './read-people.ts';
import type { PrintNeeds, Sheet } from './print-needs.ts';
import { readSuperiorRhk } from './read-words.ts';
import { officially } from './write-documents.ts';

export type SkpPaper = 'skp' | 'lampiran';

async function factsOf(
  needs: PrintNeeds,
  actor: Actor,
  { vector, skp }: FoundSkp,
  { form, content }: { form: SkpForm; content: Content },
): Promise<PlanFacts> {
  const units = await needs.units(actor.agency);
  const agency = [...units.values()].find((it) => it.parent === undefined)?.name ?? '';
  const year = spanOf(skp.year);
  const { people } = await readPeopleOf(needs, actor, vector, vector.to ?? year.to);
  return {
    agency,
    place: seatOf(agency),
    form,
    employee: people.employee,
    assessor: people.assessor,
    span: {
      from: vector.from > year.from ? vector.from : year.from,
      to: vector.to !== undefined && vector.to < year.to ? vector.to : year.to,
    },
    content,
    superiorRhk: await readSuperiorRhk(needs.table, actor.agency, [content]),
  };
}

async function sheet(needs: PrintNeeds, form: SkpPaper, facts: PlanFacts, going: Going): Promise<Sheet> {
  const { print } = await needs.printing();
  const bytes = print(form === 'skp' ? planFormOf(facts, going) : attachmentFormOf(facts, going));
  return { bytes, fileName: `${form} ${facts.span.from.slice(0, 4)}.pdf` };
}

/** Prints the version of an SKP that its reader sees, with a watermark. 404: no such SKP, or nothing in it that they may see. */
export async function previewSkp(
  needs: PrintNeeds,
  actor: Actor,
  now: string,
  id: string,
  form: SkpPaper,
): Promise<Result<Sheet>> {
  const found = await findSkp(needs, actor, now, id);
  if (!found.ok) return found;
  const { skp, relations, vector, version } = found.value;
  const { form: of, content } = showSkp(skp, relations, vector.assessor, version);
  if (content === null) return refuse('skp.not-found');
  const facts = await factsOf(needs, actor, found.value, { form: of, content });
  return accept(
    await sheet(needs, form, facts, {
      issue: { as: 'PREVIEW', date: dateAt(now, actor.zone) },
      signed: null,
    }),
  );
}

/** Prints the SKP in force as the official paper, under the date of its agreement. 409 while nothing is agreed. */
export async function printSkp(
  needs: PrintNeeds,
  actor: Actor,
  now: string,
  id: string,
  form: SkpPaper,
): Promise<Result<Sheet>> {
  const found = await findSkp(needs, actor, now, id);
  if (!found.ok) return found;
  const { skp, vector, version } = found.value;
  const agreed = version(skp.agreed);
  if (agreed?.agreedAt === undefined) return refuse('document.skp-not-agreed');
  const facts = await factsOf(needs, actor, found.value, agreed);
  const unitKind = (await needs.units(actor.agency)).get(vector.unit)?.kind;
  if (unitKind === undefined) throw new Error(`unit ${vector.unit} does not exist`);
  const { going, registered } = officially(
    await needs.printing(),
    {
      agency: actor.agency,
      form,
      period: skp.year,
      subject: `${skp.employee}.${skp.segment}.${skp.agreed}`,
    },
    { unitKind, issued: dateAt(agreed.agreedAt, actor.zone) },
  );
  await registerCodes(needs.table, actor.agency, [registered]);
  return accept(await sheet(needs, form, facts, going));
}
