import type { Permits } from '../../../shared/kernel/access.ts';
import { mayIn, relationsOf } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { CITY } from './recap.ts';

const PERMISSION = 'report.read';

/** A finished file. `recap`: the OPD's code, or `KOTA`. `path`: the OPD and all units above it; the root alone for the city. */
export type Report = {
  id: string;
  recap: string;
  name: string;
  path: string[];
  format: 'XLSX' | 'CSV';
  size: number;
  issued: string;
};

/** Whether the actor may read a report: by a role for the whole city, as the OPD's administrator, or as head of a unit on its path. */
export function mayRead(
  permits: Permits,
  actor: Actor,
  report: Pick<Report, 'recap' | 'path'>,
  now: string,
): boolean {
  const subject = {
    employee: '',
    assessor: undefined,
    unitPath: report.path,
    opd: report.recap === CITY ? undefined : report.recap,
  };
  return mayIn(permits, PERMISSION, actor, relationsOf(actor, subject, now));
}
