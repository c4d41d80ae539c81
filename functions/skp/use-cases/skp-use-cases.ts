import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import type { Content } from '../domain/content.ts';
import { agreeSkp } from './agree-skp.ts';
import type { Asked } from './change-skp.ts';
import { createSkp } from './create-skp.ts';
import { amendSkp, returnSkp, saveSkp, submitSkp, withdrawSkp } from './draft-acts.ts';
import type { Needs } from './find-skp.ts';
import { listSkp } from './list-skp.ts';
import { getSkp, getSkpVersion } from './read-skp.ts';

/** Everything that people do with SKP. */
export function createSkpUseCases(needs: Needs) {
  return {
    list: (actor: Actor, now: Instant, wanted: Parameters<typeof listSkp>[3]) =>
      listSkp(needs, actor, now, wanted),
    create: (actor: Actor, now: Instant, mark: RequestMark, wanted: Parameters<typeof createSkp>[4]) =>
      createSkp(needs, actor, now, mark, wanted),
    get: (actor: Actor, now: Instant, id: string) => getSkp(needs, actor, now, id),
    getVersion: (actor: Actor, now: Instant, id: string, version: number) =>
      getSkpVersion(needs, actor, now, id, version),
    save: (asked: Asked, content: Content) => saveSkp(needs, asked, content),
    submit: (asked: Asked) => submitSkp(needs, asked),
    withdraw: (asked: Asked) => withdrawSkp(needs, asked),
    return: (asked: Asked, note: string) => returnSkp(needs, asked, note),
    agree: (asked: Asked) => agreeSkp(needs, asked),
    amend: (asked: Asked) => amendSkp(needs, asked),
  };
}

export type SkpUseCases = ReturnType<typeof createSkpUseCases>;
