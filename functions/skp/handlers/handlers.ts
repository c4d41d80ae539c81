import type { createSkp, moveSkp, saveSkp } from '../../../shared/contracts/skp.ts';
import type { Contract } from '../../../shared/contracts/route.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers, Request } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { Asked } from '../use-cases/change-skp.ts';
import type { Shown } from '../use-cases/show.ts';
import type { SkpUseCases } from '../use-cases/skp-use-cases.ts';
import { contentBody, contentOf, headBody, skpBody } from './skp-body.ts';

function whole(result: Result<Shown>): Result<Answer<typeof saveSkp> & Answer<typeof createSkp>> {
  if (!result.ok) return result;
  return accept({ body: skpBody(result.value), etag: String(result.value.skp.v) });
}

function head(result: Result<Shown>): Result<Answer<typeof moveSkp>> {
  if (!result.ok) return result;
  return accept({ body: headBody(result.value), etag: String(result.value.skp.v) });
}

function asked(request: Request<Contract> & { params: { skp: string } }): Asked {
  const { actor, now, mark, params, ifMatch } = request;
  return { actor, now, mark, id: params.skp, seen: ifMatch };
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(skp: SkpUseCases): Handlers<typeof routes> {
  return {
    listSkp: async ({ actor, now, query }) => {
      const page = await skp.list(actor, now, query);
      return page.ok ? accept({ body: page.value }) : page;
    },
    createSkp: async ({ actor, now, mark, body }) => whole(await skp.create(actor, now, mark, body)),
    getSkp: async ({ actor, now, params }) => whole(await skp.get(actor, now, params.skp)),
    getSkpVersion: async ({ actor, now, params }) => {
      const found = await skp.getVersion(actor, now, params.skp, Number(params.version));
      if (!found.ok) return found;
      return accept({ body: { id: params.skp, ...found.value, content: contentBody(found.value.content) } });
    },
    saveSkp: async (request) => whole(await skp.save(asked(request), contentOf(request.body))),
    submitSkp: async (request) => head(await skp.submit(asked(request))),
    withdrawSkp: async (request) => head(await skp.withdraw(asked(request))),
    returnSkp: async (request) => head(await skp.return(asked(request), request.body.note)),
    agreeSkp: async (request) => head(await skp.agree(asked(request))),
    amendSkp: async (request) => head(await skp.amend(asked(request))),
  };
}
