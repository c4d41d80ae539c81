import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { routes } from '../routes.ts';
import { addDelegation, endDelegation, listDelegations } from '../use-cases/delegations.ts';

/** From parsed requests to answers. */
export function handlers(table: Table): Handlers<typeof routes> {
  return {
    getMe: async ({ actor }) => {
      const { kind, id, agency, roles, unit, opd, heads, delegations, zone } = actor;
      const place = { ...(unit === undefined ? {} : { unit }), ...(opd === undefined ? {} : { opd }) };
      return accept({
        body: {
          kind,
          id,
          agency,
          roles: [...roles],
          ...place,
          heads: [...heads],
          delegations: [...delegations],
          zone,
        },
      });
    },
    addDelegation: async ({ actor, now, mark, body }) => {
      const added = await addDelegation(table, actor, now, mark, body);
      return added.ok ? accept({ body: added.value }) : added;
    },
    listDelegations: async ({ actor, now, params }) => {
      const items = await listDelegations(table, actor, now, params.employee);
      return items.ok ? accept({ body: { items: items.value } }) : items;
    },
    endDelegation: async ({ actor, now, mark, params, body }) => {
      const ended = await endDelegation(table, actor, now, mark, { ...params, ...body });
      return ended.ok ? accept({ body: ended.value }) : ended;
    },
  };
}
