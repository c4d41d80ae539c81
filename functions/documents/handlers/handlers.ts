import type * as z from 'zod';
import type { listPeriodDocuments, verifyDocument } from '../../../shared/contracts/documents.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { Genuine, UnitDocument } from '../domain/document.ts';
import type { made } from '../routes.ts';
import type { UseCases } from '../wiring.ts';
import { verificationPage } from './verification-page.ts';

type Listed = z.input<typeof listPeriodDocuments.response>['items'][number];

function documentBody({ id, name, unit, format, size }: UnitDocument): Listed {
  return { id, name, unit, format, size };
}

function verificationBody(genuine: Genuine | undefined): z.input<typeof verifyDocument.response> {
  return genuine === undefined ? { result: 'TIDAK_DIKENAL' } : { result: 'ASLI', ...genuine };
}

/** From parsed requests to use cases and back to the contracts of what `api.ts` serves. */
export function handlers({ documents, verify }: UseCases): Handlers<typeof made> {
  return {
    listPeriodDocuments: async ({ actor, now, params }) => {
      const result = await documents.list(actor, now, params.period);
      if (!result.ok) return result;
      const { papers, items } = result.value;
      return accept({ body: { papers, items: items.map(documentBody) } });
    },
    getPeriodDocument: async ({ actor, now, params }) => {
      const result = await documents.open(actor, now, params.period, params.document);
      return result.ok ? accept({ body: result.value }) : result;
    },
    getAppraisalDocument: async ({ actor, now, params }) => {
      const result = await documents.openPaper(actor, now, params.appraisal, params.form);
      return result.ok ? accept({ body: result.value }) : result;
    },
    verifyDocument: async ({ params }) => {
      const genuine = await verify(params.code);
      return accept({ body: verificationBody(genuine), page: verificationPage(genuine) });
    },
  };
}
