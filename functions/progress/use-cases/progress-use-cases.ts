import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Report } from '../domain/realisation.ts';
import type { Needs } from './find-realisation.ts';
import { getRealisation } from './get-realisation.ts';
import { listRealisations } from './list-realisations.ts';
import type { Sent } from './save-realisation.ts';
import { saveRealisation } from './save-realisation.ts';

/** Everything that people do with realisations. */
export function createProgressUseCases(needs: Needs) {
  return {
    list: (actor: Actor, period: string) => listRealisations(needs, actor, period),
    get: (actor: Actor, now: Instant, id: string) => getRealisation(needs, actor, now, id),
    save: (sent: Sent, reports: readonly Report[]) => saveRealisation(needs, sent, reports),
  };
}

export type ProgressUseCases = ReturnType<typeof createProgressUseCases>;
