import type { Actor } from '../../../shared/kernel/actor.ts';
import type { VectorAddress } from '../../periods/index.ts';

/** Where the appraisal `<period>.<employee>.<segment>` stands in the actor's own agency. */
export function addressOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}
