import { describe, expect, it } from 'vitest';
import type { Attachments, Scan, Upload } from './evidence.ts';
import { attach, detach, elsewhere, refuseServing, SCANS, weakerThan } from './evidence.ts';

const NOW = '2026-11-02T03:00:00.000Z';
const LATER = '2026-11-02T04:00:00.000Z';
const NONE: Attachments = { version: 0, attached: {}, stamp: undefined };
const PLAN = [1, 2];

function anUpload(parts: Partial<Upload> = {}): Upload {
  return {
    id: 'uuuuuuuuuuuu',
    iki: 1,
    file: { name: 'a.pdf', type: 'application/pdf', size: 1, sha256: 'aa' },
    state: 'VERIFIED',
    scan: 'NO_THREATS_FOUND',
    reason: undefined,
    begun: NOW,
    expires: '2026-11-02T03:15:00.000Z',
    verified: NOW,
    capturedAt: undefined,
    object: 'v1',
    seen: [],
    asked: '',
    ...parts,
  };
}

function codeOf(result: ReturnType<typeof refuseServing> | ReturnType<typeof attach>): string {
  return result === undefined || result.ok ? 'accepted' : result.refusal.code;
}

describe('evidence', () => {
  it('is attached under the next version, and taken off again under the one after', () => {
    const attached = attach(NONE, anUpload(), PLAN, NOW);
    expect(attached).toMatchObject({ value: { version: 1, attached: { uuuuuuuuuuuu: 1 } } });
    if (!attached.ok) return;
    expect(codeOf(attach(attached.value, anUpload(), PLAN, NOW))).toBe('evidence.attached');
    expect(detach(attached.value, anUpload())).toMatchObject({ value: { version: 2, attached: {} } });
    expect(codeOf(detach(NONE, anUpload()))).toBe('evidence.not-attached');
  });

  it('is attached before its verdict, but not before its file is verified', () => {
    expect(codeOf(attach(NONE, anUpload({ scan: 'PENDING' }), PLAN, NOW))).toBe('accepted');
    const waiting = anUpload({ state: 'WAITING' });
    expect(codeOf(attach(NONE, waiting, PLAN, NOW))).toBe('evidence.not-uploaded');
    expect(codeOf(attach(NONE, waiting, PLAN, LATER))).toBe('evidence.upload-expired');
    const refused = anUpload({ state: 'REFUSED', reason: 'has-macros' });
    expect(codeOf(attach(NONE, refused, PLAN, NOW))).toBe('evidence.refused');
  });

  it('belongs to an indicator of the plan', () => {
    expect(codeOf(attach(NONE, anUpload({ iki: 3 }), PLAN, NOW))).toBe('realisation.unknown-iki');
    expect(codeOf(attach(NONE, anUpload(), [], NOW))).toBe('realisation.no-agreed-skp');
  });

  it.each<[Scan, string]>([
    ['NO_THREATS_FOUND', 'accepted'],
    ['PENDING', 'evidence.scan-pending'],
    ['UNSUPPORTED', 'evidence.scan-impossible'],
    ['ACCESS_DENIED', 'evidence.scan-failed'],
    ['FAILED', 'evidence.scan-failed'],
  ])('with the verdict %s: %s when it is opened', (scan, code) => {
    expect(codeOf(refuseServing(anUpload({ scan }), NOW))).toBe(code);
  });

  it('that was not verified is not opened, whatever the verdict', () => {
    expect(codeOf(refuseServing(anUpload({ state: 'WAITING' }), NOW))).toBe('evidence.not-uploaded');
    const threat = anUpload({ state: 'REFUSED', scan: 'THREATS_FOUND', reason: 'threat-found' });
    expect(codeOf(refuseServing(threat, NOW))).toBe('evidence.refused');
  });

  it('keeps the strongest verdict, in whatever order they come', () => {
    expect(weakerThan('FAILED')).toEqual(['PENDING']);
    expect(weakerThan('NO_THREATS_FOUND')).not.toContain('THREATS_FOUND');
    expect(weakerThan('THREATS_FOUND')).toEqual(SCANS.filter((it) => it !== 'THREATS_FOUND'));
  });

  it('is elsewhere under another indicator, person or period, not under its own', () => {
    const own = { appraisal: '2026-Q4.aaaaaaaaaaaa.1', iki: 1, upload: 'a' };
    const others = [
      { ...own, iki: 2 },
      { ...own, appraisal: '2026-Q3.aaaaaaaaaaaa.1' },
      { ...own, appraisal: '2026-Q4.bbbbbbbbbbbb.1' },
    ];
    expect(elsewhere(own, [{ ...own, upload: 'b' }, ...others])).toEqual(others);
  });
});
