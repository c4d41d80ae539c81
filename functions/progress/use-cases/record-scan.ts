import type { Verdict } from '../domain/evidence.ts';
import { keepVerdict } from '../store/evidence-store.ts';
import type { Arrived, CheckNeeds } from './put-aside.ts';
import { refuseFile } from './put-aside.ts';

/**
 * Keeps the verdict of the scan for malware. A threat refuses the upload, also one that is attached, and puts its file aside; without a
 * verdict the file stays unserved. Verdicts come at least once and in any order: the strongest stays. Throws without such an upload.
 */
export async function recordScan(needs: CheckNeeds, arrived: Arrived, verdict: Verdict): Promise<void> {
  if (verdict === 'THREATS_FOUND') {
    const from = ['WAITING', 'VERIFIED'] as const;
    await refuseFile(needs, arrived, { from, reason: 'threat-found', scan: verdict });
  }
  await keepVerdict(needs.table, arrived.at, arrived.upload, verdict);
}
