import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { DelegationUseCases } from '../use-cases/delegations.ts';

/** From parsed requests to answers. */
export function handlers(delegations: DelegationUseCases): Handlers<typeof routes> {
  return {
    getMe: async ({ actor }) => {
      const { kind, id, agency, roles, unit, opd, heads, zone } = actor;
      const place = { ...(unit === undefined ? {} : { unit }), ...(opd === undefined ? {} : { opd }) };
      return accept({
        body: {
          kind,
          id,
          agency,
          roles: [...roles],
          ...place,
          heads: [...heads],
          delegations: [...actor.delegations],
          zone,
        },
      });
    },
    addDelegation: async ({ actor, now, mark, body }) => {
      const added = await delegations.add(actor, now, mark, body);
      return added.ok ? accept({ body: added.value }) : added;
    },
    listDelegations: async ({ actor, now, params }) => {
      const items = await delegations.list(actor, now, params.employee);
      return items.ok ? accept({ body: { items: items.value } }) : items;
    },
    endDelegation: async ({ actor, now, mark, params, body }) => {
      const ended = await delegations.end(actor, now, mark, { ...params, ...body });
      return ended.ok ? accept({ body: ended.value }) : ended;
    },
  };
}
