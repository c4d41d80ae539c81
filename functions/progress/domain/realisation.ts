import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { SKP_COMPLETENESS } from '../../../shared/regulation/skp-completeness.ts';

/** What is reported for one indicator: a quantity scaled by 10,000 or `null` for none, and words. */
export type Report = { number: number; realisation: number | null; note: string };

/** Words of a period's realisation by the number of their indicator; indicators without words are left out. */
export type Notes = Readonly<Record<string, string>>;

type Measured = { number: number; realisation: number | null };

/** A period's plan: indicators in numbers, and the numbers of those in words. */
export type Plan<Iki> = { measured: readonly Iki[]; inWords: readonly number[] };

function refuseReport({ measured, inWords }: Plan<Measured>, reports: readonly Report[]) {
  if (measured.length + inWords.length === 0) return refuse('realisation.no-agreed-skp');
  const planned = new Set([...measured.map((it) => it.number), ...inWords]);
  const unknown = reports.find((it) => !planned.has(it.number));
  if (unknown !== undefined) return refuse('realisation.unknown-iki', { iki: unknown.number });
  const counted = reports.find((it) => it.realisation !== null && inWords.includes(it.number));
  if (counted === undefined) return undefined;
  return refuse('realisation.iki-in-words', { iki: counted.number }, SKP_COMPLETENESS.qualitativeIki.basis);
}

/**
 * A period's numbers and words after a report. Indicators that it does not mention stay as they are; an empty note takes words away.
 * 409 `realisation.no-agreed-skp` without a plan, 422 `realisation.unknown-iki` for a number that the plan does not have,
 * 422 `realisation.iki-in-words` for a quantity of an indicator in words.
 */
export function report<Iki extends Measured>(
  plan: Plan<Iki>,
  notes: Notes,
  reports: readonly Report[],
): Result<{ iki: Iki[]; notes: Notes }> {
  const refused = refuseReport(plan, reports);
  if (refused !== undefined) return refused;
  const byNumber = new Map(reports.map((it) => [it.number, it]));
  const iki = plan.measured.map((it) => {
    const reported = byNumber.get(it.number);
    return reported === undefined ? it : { ...it, realisation: reported.realisation };
  });
  const words = { ...notes, ...Object.fromEntries(reports.map((it) => [it.number, it.note])) };
  const kept = Object.entries(words).filter(([, note]) => note !== '');
  return accept({ iki, notes: Object.fromEntries(kept) });
}
