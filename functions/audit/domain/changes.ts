/** What a field can hold in the history: short scalars only. */
export type Scalar = string | number | boolean;
export type Fields = Readonly<Record<string, Scalar>>;
/** One field that changed; `null`: it was not there, or is not there any more. */
export type Change = { field: string; from: Scalar | null; to: Scalar | null };

const IKI_PLAN = /^iki\.(\d+)\.plan$/;

/** An agreed plan moves many indicators at once: they become one change that lists their numbers. */
function summarisePlan(changes: readonly Change[]): Change[] {
  const plans = changes.filter((it) => IKI_PLAN.test(it.field));
  if (plans.length === 0) return [...changes];
  const numbers = (side: 'from' | 'to'): string | null => {
    const present = plans.filter((it) => it[side] !== null).map((it) => IKI_PLAN.exec(it.field)?.[1] ?? '');
    return present.length === 0 ? null : present.join(', ');
  };
  const rest = changes.filter((it) => !IKI_PLAN.test(it.field));
  return [...rest, { field: 'iki.plan', from: numbers('from'), to: numbers('to') }];
}

/** The fields that differ between an item before (absent for a new one) and after a change, by name. */
export function changesBetween(before: Fields | undefined, after: Fields): Change[] {
  const was = before ?? {};
  const names = [...new Set([...Object.keys(was), ...Object.keys(after)])];
  names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const changes = names.map((field) => ({ field, from: was[field] ?? null, to: after[field] ?? null }));
  return summarisePlan(changes.filter((it) => it.from !== it.to));
}

/** Whether changes tell how somebody was rated: an employee reads them only when the result is delivered. */
export function tellRating(changes: readonly Change[]): boolean {
  return changes.some((it) => /^(rating|achievement|predikat|indicative|review)\b/.test(it.field));
}
