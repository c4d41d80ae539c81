import { describe, expect, it } from 'vitest';
import { createSessionStore } from './session-store.ts';

describe('what a provider stores', () => {
  it('is found by id and uid within its kind until it expires', async () => {
    let now = 1_000_000;
    const store = createSessionStore(() => now);
    const sessions = store('Session');
    await sessions.upsert('a', { uid: 'u', accountId: 'x' }, 10);
    expect(await sessions.find('a')).toMatchObject({ accountId: 'x' });
    expect(await sessions.findByUid('u')).toMatchObject({ accountId: 'x' });
    expect(await store('Grant').find('a')).toBeUndefined();
    now += 10_000;
    expect(await sessions.find('a')).toBeUndefined();
    expect(await sessions.findByUid('u')).toBeUndefined();
  });

  it('is marked when it was consumed, and gone with its grant', async () => {
    const codes = createSessionStore(() => 5_000)('AuthorizationCode');
    await codes.upsert('c', { grantId: 'g' }, 60);
    await codes.consume('c');
    expect(await codes.find('c')).toEqual({ grantId: 'g', consumed: 5 });
    await codes.revokeByGrantId('g');
    expect(await codes.find('c')).toBeUndefined();
  });
});
