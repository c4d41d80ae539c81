import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { printed } from '../routes.ts';
import type { Sheet } from '../use-cases/print-needs.ts';
import type { PrintUseCases } from '../use-cases/print-use-cases.ts';

function answer(result: Result<Sheet>): Result<{ body: Uint8Array; fileName: string }> {
  return result.ok ? accept({ body: result.value.bytes, fileName: result.value.fileName }) : result;
}

/** From parsed requests to use cases and back to the contracts of what `api-print.ts` serves. */
export function handlers(print: PrintUseCases): Handlers<typeof printed> {
  return {
    previewAppraisal: async ({ actor, now, params }) =>
      answer(await print.previewAppraisal(actor, now, params.appraisal, params.form)),
    previewSkp: async ({ actor, now, params }) =>
      answer(await print.previewSkp(actor, now, params.skp, params.form)),
    printSkp: async ({ actor, now, params }) =>
      answer(await print.printSkp(actor, now, params.skp, params.form)),
  };
}
