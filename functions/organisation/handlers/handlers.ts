import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { Found } from '../use-cases/find-employees.ts';
import type { OrganisationUseCases } from '../use-cases/organisation-use-cases.ts';
import { employeeBody, lineBody, unitBody } from './bodies.ts';

function pageAnswer(actor: Actor, page: Result<Page<Found>>) {
  if (!page.ok) return page;
  const { items, next } = page.value;
  const lines = items.map((it) => lineBody(actor, it));
  return accept({ body: { items: lines, ...(next === undefined ? {} : { next }) } });
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(organisation: OrganisationUseCases): Handlers<typeof routes> {
  return {
    createAgency: async ({ actor, now, mark, body }) => {
      const made = await organisation.createAgency(actor, now, mark, body);
      return made.ok ? accept({ body: made.value }) : made;
    },
    listUnits: async ({ actor }) =>
      accept({ body: { items: (await organisation.tree(actor.agency)).map(unitBody) } }),
    getUnit: async ({ actor, params }) => {
      const unit = await organisation.unit(actor.agency, params.unit);
      return unit.ok ? accept({ body: unitBody(unit.value) }) : unit;
    },
    findEmployees: async ({ actor, now, body }) =>
      pageAnswer(actor, await organisation.search(actor, now, body)),
    getEmployee: async ({ actor, params }) => {
      const person = await organisation.person(actor, params.employee);
      return person.ok ? accept({ body: employeeBody(actor, person.value) }) : person;
    },
    listReports: async ({ actor, now, params, query }) =>
      pageAnswer(actor, await organisation.reports(actor, now, params.employee, query)),
  };
}
