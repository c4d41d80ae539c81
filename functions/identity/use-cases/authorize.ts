import type { JWTVerifyGetKey } from 'jose';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { AuthorizerContext } from '../../../shared/platform/http/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { verifyToken } from '../domain/token.ts';
import { findActor } from '../store/actor-store.ts';

type Needs = {
  table: Table;
  secret: () => Promise<string>;
  issuer: string;
  realm: string;
  audience: string;
  installer: string;
  keys: JWTVerifyGetKey;
  log: { error: (message: string, error: Error) => void };
};

const INSTALLER: Omit<Actor, 'id'> = {
  kind: 'CLIENT',
  agency: '',
  roles: ['INSTALLER'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 1,
};

async function actorBehind(needs: Needs, subject: string): Promise<Actor | undefined> {
  if (subject === needs.installer) return { ...INSTALLER, id: subject };
  return findActor(needs.table, await needs.secret(), needs.realm, subject);
}

/**
 * From the Authorization header to what the pipeline needs: the actor, or why there is none (`missing`, `invalid`, `expired`,
 * `unknown-person`, or `unavailable` when the issuer or the table cannot be reached). Never throws: such a failure is logged.
 */
export function createAuthorizer(needs: Needs): (header: string | undefined) => Promise<AuthorizerContext> {
  return async (header) => {
    try {
      const verified = await verifyToken(header, needs.keys, needs);
      if (verified.credentials !== 'valid') return verified;
      const actor = await actorBehind(needs, verified.subject);
      return actor === undefined
        ? { credentials: 'unknown-person' }
        : { credentials: 'valid', actor: JSON.stringify(actor) };
    } catch (error) {
      needs.log.error('authorizer', error as Error);
      return { credentials: 'unavailable' };
    }
  };
}
