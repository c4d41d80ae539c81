import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/**
 * Where a provider keeps sessions, codes and grants: in memory, so that people sign in again after a restart. Returns the factory that
 * the provider asks for, one adapter per kind. Expired entries are dropped whenever something is added.
 */
export function createSessionStore(now: () => number = Date.now): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();

  function find(matches: (payload: AdapterPayload) => boolean, prefix: string): AdapterPayload | undefined {
    for (const [key, { payload, expiresAt }] of entries) {
      if (key.startsWith(prefix) && expiresAt > now() && matches(payload)) return payload;
    }
    return undefined;
  }

  function sweep(): void {
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
  }

  return (kind) => {
    const keyOf = (id: string): string => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        sweep();
        const expiresAt = expiresIn ? now() + expiresIn * 1000 : Number.POSITIVE_INFINITY;
        entries.set(keyOf(id), { payload, expiresAt });
      },
      find: async (id) => {
        const entry = entries.get(keyOf(id));
        return entry && entry.expiresAt > now() ? entry.payload : undefined;
      },
      findByUid: async (uid) => find((payload) => payload.uid === uid, keyOf('')),
      findByUserCode: async (code) => find((payload) => payload.userCode === code, keyOf('')),
      consume: async (id) => {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload = { ...entry.payload, consumed: Math.floor(now() / 1000) };
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
