import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';

/** From parsed requests to answers. */
export function handlers(): Handlers<typeof routes> {
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
  };
}
