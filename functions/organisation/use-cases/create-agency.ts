import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Agency } from '../../../shared/kernel/agency.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { actorWrite, newLinkWrite } from '../../identity/index.ts';
import { createAgency as store } from '../store/agency-store.ts';

type Needs = { table: Table; secret: () => Promise<string>; realm: string };
export type WantedAgency = Agency & { administrator: { subject: string } };

/**
 * Registers an agency with the machine client that administers it: the agency, the client's link and record in one transaction. The
 * same request again answers the agency; refusals: 409 `agency.exists`, 409 when the client's subject is linked already.
 */
export async function createAgency(
  { table, secret, realm }: Needs,
  actor: Actor,
  now: string,
  mark: RequestMark,
  { administrator, ...agency }: WantedAgency,
): Promise<Result<Agency>> {
  const { zone, shards } = agency;
  const id = idFrom('client', agency.id, administrator.subject);
  const link = { agency: agency.id, id, kind: 'CLIENT', zone, shards } as const;
  const made = await store(table, agency, stamp('AgencyRegistered', actor, now, mark), [
    newLinkWrite(await secret(), realm, administrator.subject, link),
    actorWrite(agency.id, id, { roles: ['BKPSDM'], heads: [], delegations: [] }),
  ]);
  if (made.outcome === 'CREATED') return accept(agency);
  if (made.outcome === 'ADMINISTRATOR_TAKEN') return refuse('agency.administrator-taken');
  const { stamp: seen, ...standing } = made.agency;
  const replay = replayOf(seen, actor, mark);
  if (replay === 'SAME') return accept(standing);
  return refuse(replay === 'OTHER_BODY' ? 'request.key-reused' : 'agency.exists', { agency: agency.id });
}
