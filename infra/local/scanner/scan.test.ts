import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';
import { aZip, EICAR, locked } from './testing/archives.ts';

const statusOf = async (bytes: Buffer): Promise<string> => (await scan(bytes)).status;

describe('the scan', () => {
  it('finds EICAR anywhere in a file, and nothing else', async () => {
    expect(await scan(Buffer.from(EICAR))).toEqual({
      status: 'THREATS_FOUND',
      threats: ['EICAR-Test-File (not a virus)'],
      reasons: [],
    });
    expect(await statusOf(Buffer.from(`%PDF-1.7\n% ${EICAR}\n%%EOF`))).toBe('THREATS_FOUND');
    expect(await statusOf(Buffer.from(EICAR.slice(1)))).toBe('NO_THREATS_FOUND');
    expect(await statusOf(Buffer.alloc(0))).toBe('NO_THREATS_FOUND');
  });

  it('finds EICAR in archives, packed, behind other entries and in archives inside them', async () => {
    const inner = await aZip({ 'a.txt': 'a'.repeat(10_000), 'b.txt': `${'b'.repeat(200_000)}${EICAR}` });
    expect(await statusOf(inner)).toBe('THREATS_FOUND');
    expect(await statusOf(await aZip({ 'c.zip': inner }))).toBe('THREATS_FOUND');
    expect(await statusOf(await aZip({ 'a.txt': 'a' }))).toBe('NO_THREATS_FOUND');
  });

  it('skips an archive with a password, unless a threat stands beside it', async () => {
    const secret = locked(await aZip({ 'a.txt': EICAR }));
    expect(await scan(secret)).toEqual({
      status: 'UNSUPPORTED',
      threats: [],
      reasons: ['PASSWORD_PROTECTED'],
    });
    expect(await statusOf(await aZip({ 'a.zip': secret, 'b.txt': EICAR }))).toBe('THREATS_FOUND');
  });

  it('skips an archive that grows beyond its bounds, in size or in depth', async () => {
    expect(await statusOf(await aZip({ 'a.bin': Buffer.alloc(65 * 1024 * 1024) }))).toBe('UNSUPPORTED');
    let nested = await aZip({ 'a.txt': EICAR });
    for (let depth = 0; depth < 6; depth++) nested = await aZip({ 'a.zip': nested });
    expect(await statusOf(nested)).toBe('UNSUPPORTED');
  });

  it('takes what only begins like an archive as the bytes that it is', async () => {
    expect(await statusOf(Buffer.from('PK\x03\x04 and nothing more'))).toBe('NO_THREATS_FOUND');
  });
});
