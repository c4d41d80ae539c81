import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import type { AppraisalPaper } from './preview-appraisal.ts';
import { previewAppraisal } from './preview-appraisal.ts';
import type { PrintNeeds, Sheet } from './print-needs.ts';
import type { SkpPaper } from './print-skp.ts';
import { previewSkp, printSkp } from './print-skp.ts';

/** What is printed while somebody waits. */
export function createPrintUseCases(needs: PrintNeeds) {
  return {
    previewAppraisal: (actor: Actor, now: string, id: string, form: AppraisalPaper): Promise<Result<Sheet>> =>
      previewAppraisal(needs, actor, now, id, form),
    previewSkp: (actor: Actor, now: string, id: string, form: SkpPaper): Promise<Result<Sheet>> =>
      previewSkp(needs, actor, now, id, form),
    printSkp: (actor: Actor, now: string, id: string, form: SkpPaper): Promise<Result<Sheet>> =>
      printSkp(needs, actor, now, id, form),
  };
}

export type PrintUseCases = ReturnType<typeof createPrintUseCases>;
