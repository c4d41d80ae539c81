import { createHmac } from 'node:crypto';
import type { Key } from '../../../shared/platform/table/write.ts';

/** `(realm, subject)` → person, of any agency: one get. The realm names the issuer and stays when its address changes. Hashed with the installation's secret, since a subject may be a NIP. */
export function linkKey(secret: string, realm: string, subject: string): Key {
  const hash = createHmac('sha256', secret).update(`${realm}\n${subject}`).digest('base64url');
  return { PK: `LINK#${hash}`, SK: '-' };
}

/** Roles, place and delegations of a person or client: one get. */
export function actorKey(agency: string, id: string): Key {
  return { PK: `A#${agency}#ACTOR#${id}`, SK: '-' };
}

/** Who holds a delegation, and the request that made it: one get, so that a repeated request finds itself. */
export function delegationKey(agency: string, delegation: string): Key {
  return { PK: `A#${agency}#DELEGATION#${delegation}`, SK: '-' };
}

/** Who read a person's evaluation when: one put a reading, listed with the person. */
export function accessKey(agency: string, employee: string, at: string, reader: string): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `ACCESS#${at}#${reader}` };
}
