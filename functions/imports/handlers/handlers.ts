import type * as z from 'zod';
import type { importJob } from '../../../shared/contracts/imports.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { ImportUseCases, Job } from '../use-cases/import-use-cases.ts';

function jobBody(job: Job): z.input<typeof importJob> {
  const { id, kind, fileName, state, by, created, finished, counts, progress } = job;
  return {
    id,
    kind,
    fileName,
    state,
    by: by.id,
    created,
    ...(finished === undefined ? {} : { finished }),
    counts,
    progress,
  };
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(imports: ImportUseCases): Handlers<typeof routes> {
  return {
    startImport: async ({ actor, now, mark, body }) => {
      const started = await imports.start(actor, now, mark, body);
      if (!started.ok) return started;
      const { job, upload } = started.value;
      return accept({ body: { ...jobBody(job), upload }, location: `/v1/imports/${job.id}` });
    },
    listImports: async ({ actor, query }) => {
      const page = await imports.list(actor.agency, query);
      return page.ok ? accept({ body: { ...page.value, items: page.value.items.map(jobBody) } }) : page;
    },
    getImport: async ({ actor, params }) => {
      const job = await imports.find(actor.agency, params.import);
      return job.ok ? accept({ body: jobBody(job.value) }) : job;
    },
    listImportErrors: async ({ actor, params, query }) => {
      const page = await imports.errors(actor.agency, params.import, query);
      return page.ok ? accept({ body: page.value }) : page;
    },
  };
}
