import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Employee, Segment } from '../domain/segment.ts';
import type { Unit } from '../domain/unit.ts';
import { opdOf } from '../domain/unit.ts';
import { findEmployee, listUnits, readEmployees } from '../store/organisation-store.ts';
import type { WantedAgency } from './create-agency.ts';
import { createAgency } from './create-agency.ts';
import type { Found } from './find-employees.ts';
import { listOfUnit, listReports, searchByName, searchByNip } from './find-employees.ts';

export type { Employee, Segment };
export type Needs = { table: Table; secret: () => Promise<string>; realm: string };
export type PlacedUnit = Unit & { opd: string | undefined };
export type Person = {
  employee: Employee;
  segments: (Segment & { assessorName: string | undefined })[];
};
export type Search = {
  name?: string | undefined;
  nip?: string | undefined;
  unit?: string | undefined;
  limit: number;
  cursor?: string | undefined;
};

async function tree(table: Table, agency: string): Promise<PlacedUnit[]> {
  const units = await listUnits(table, agency);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.map((unit) => ({ ...unit, opd: opdOf(byCode, unit.code) }));
}

/** One unit with its OPD; the path to the root is in the tree, so this too is one Query. */
async function unitOf(table: Table, agency: string, code: string): Promise<Result<PlacedUnit>> {
  const unit = (await tree(table, agency)).find((it) => it.code === code);
  return unit === undefined ? refuse('unit.not-found', { unit: code }) : accept(unit);
}

/** A person with all segments and the names of their assessors: one Query, one BatchGet. */
async function personOf(table: Table, actor: Actor, id: string): Promise<Result<Person>> {
  const found = await findEmployee(table, actor.agency, actor.shards, id);
  if (found === undefined) return refuse('employee.not-found', { employee: id });
  const assessors = [...new Set(found.segments.flatMap((it) => it.assessor ?? []))];
  const names = await readEmployees(table, actor.agency, actor.shards, assessors);
  const segments = found.segments
    .toSorted((one, other) => Number(one.segment) - Number(other.segment))
    .map((it) => ({ ...it, assessorName: names.get(it.assessor ?? '')?.name }));
  return accept({ employee: found.employee, segments });
}

function search(needs: Needs, actor: Actor, now: string, by: Search): Promise<Result<Page<Found>>> {
  if (by.unit !== undefined) return listOfUnit(needs, actor, now, by.unit, by);
  if (by.nip !== undefined) return searchByNip(needs, actor, by.nip);
  return searchByName(needs, actor, by.name ?? '', by);
}

/** What the API of organisation can do. */
export function createOrganisationUseCases(needs: Needs) {
  const { table } = needs;
  return {
    createAgency: (actor: Actor, now: string, mark: RequestMark, wanted: WantedAgency) =>
      createAgency(needs, actor, now, mark, wanted),
    tree: (agency: string) => tree(table, agency),
    unit: (agency: string, code: string) => unitOf(table, agency, code),
    person: (actor: Actor, id: string) => personOf(table, actor, id),
    search: (actor: Actor, now: string, by: Search) => search(needs, actor, now, by),
    reports: (actor: Actor, now: string, id: string, asked: { limit: number; cursor?: string | undefined }) =>
      listReports(needs, actor, now, id, asked),
  };
}

export type OrganisationUseCases = ReturnType<typeof createOrganisationUseCases>;
