import type { ScannedObjects } from './objects.ts';
import { openPending } from './pending.ts';
import { scan } from './scan.ts';
import type { Finding } from './scan.ts';
import { scanResult } from './scan-result.ts';
import type { ScanResult, Wanted } from './scan-result.ts';

export { openObjects } from './objects.ts';

/** A plan: the objects of one bucket, of all keys or of those that begin with a prefix. */
export type Plan = { arn: string; bucketName: string; prefixes: readonly string[]; tagging: boolean };

/** What S3 announces of a new object, as far as a scan needs it. */
export type NewObject = {
  id: string;
  detail: {
    bucket: { name: string };
    object: { key: string; etag: string; 'version-id'?: string };
  };
};

/** `publish` puts an event on the default bus; `directory` keeps the scans that are promised. */
export type ScannerOptions = {
  plans: readonly Plan[];
  directory: string;
  objects: ScannedObjects;
  publish: (event: ScanResult) => Promise<unknown>;
  log: (line: string) => void;
};

/** The running scan. */
export type Scanner = {
  /** Takes a new object to scan, if a plan covers it; the promise outlives the process. */
  offer(event: NewObject): void;
  /** Begins to scan, first what an earlier run left. Until then objects are only taken. */
  start(): void;
  /** Resolves when every scan that was promised has been reported. */
  idle(): Promise<void>;
  /** Ends after the scans under way; what is left is scanned at the next start. */
  close(): Promise<void>;
};

const TAG = 'GuardDutyMalwareScanStatus';
/** Scans at once. */
const WIDTH = 2;

/** Creates the stand-in for GuardDuty Malware Protection for S3. */
export function createScanner({ plans, directory, objects, publish, log }: ScannerOptions): Scanner {
  const pending = openPending(directory);
  const queue: Wanted[] = pending.list();
  const running = new Set<Promise<void>>();
  let started = false;

  function planOf(bucket: string, key: string): Plan | undefined {
    const covers = ({ bucketName, prefixes }: Plan): boolean =>
      bucketName === bucket && (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix)));
    return plans.find(covers);
  }

  async function look(wanted: Wanted): Promise<Finding | undefined> {
    try {
      const bytes = await objects.read(wanted);
      return bytes && (await scan(bytes));
    } catch (error) {
      log(`scanner: an object of ${wanted.bucket} could not be scanned: ${String(error)}`);
      return { status: 'FAILED', threats: [], reasons: [] };
    }
  }

  async function report(wanted: Wanted): Promise<void> {
    const finding = await look(wanted);
    // What is gone before its scan is not reported.
    if (finding) {
      const plan = plans.find(({ arn }) => arn === wanted.planArn);
      if (plan?.tagging) await objects.tag(wanted, TAG, finding.status);
      await publish(scanResult(wanted, finding));
    }
    pending.remove(wanted);
  }

  function next(): void {
    while (started && running.size < WIDTH) {
      const wanted = queue.shift();
      if (!wanted) return;
      const work = report(wanted)
        .catch((error: unknown) =>
          log(`scanner: a verdict stays unreported until the next start: ${String(error)}`),
        )
        .finally(() => {
          running.delete(work);
          next();
        });
      running.add(work);
    }
  }

  return {
    offer: ({ id, detail: { bucket, object } }) => {
      const plan = planOf(bucket.name, object.key);
      if (!plan) return;
      const version = object['version-id'];
      const wanted = { id, planArn: plan.arn, bucket: bucket.name, key: object.key, etag: object.etag };
      const promised = version === undefined ? wanted : { ...wanted, versionId: version };
      pending.add(promised);
      queue.push(promised);
      next();
    },
    start: () => {
      started = true;
      next();
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    close: async () => {
      started = false;
      await Promise.all(running);
      objects.close();
    },
  };
}
