import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { openOutbox } from './event.ts';
import { openObjects } from './objects.ts';
import type { Options, Service, Store } from './service.ts';
import { openUploads } from './uploads.ts';

async function openStore(directory: string): Promise<Store> {
  const objects = await openObjects(directory);
  return { objects, uploads: await openUploads(join(directory, 'uploads'), join(directory, 'drafts')) };
}

/** Counts up from the clock, and never below what was given before. */
function createSequencer(now: () => Date, last: bigint): () => string {
  let current = last;
  return () => {
    const clock = BigInt(now().getTime()) << 20n;
    current = clock > current ? clock : current + 1n;
    return current.toString(16).toUpperCase().padStart(16, '0');
  };
}

/** Publishes what an earlier run stored but did not announce; events of objects that never came to be are dropped. */
async function publishLeftOver(service: Service): Promise<void> {
  for (const event of await service.outbox.list()) {
    const { bucket, object } = event.detail;
    const versions = service.stores.get(bucket.name)?.objects.versions(object.key) ?? [];
    if (versions.some(({ sequencer }) => sequencer === object.sequencer)) await service.publish(event);
    await service.outbox.remove(event);
  }
}

/** Opens all buckets under the directory and brings them in order after whatever ended the last run. */
export async function openService(settings: Options): Promise<Service> {
  const { buckets, credentials, directory, publish, region } = settings;
  const now = settings.now ?? (() => new Date());
  const stores = new Map<string, Store>();
  let last = 0n;
  for (const { name } of buckets) {
    // A bucket's name comes from a template; its hash can be nothing but a folder's name.
    const folder = createHash('sha256').update(name).digest('hex').slice(0, 32);
    const store = await openStore(join(directory, folder));
    stores.set(name, store);
    const sequencers = store.objects.sequencers().map((sequencer) => BigInt(`0x${sequencer}`));
    last = sequencers.reduce((most, sequencer) => (sequencer > most ? sequencer : most), last);
  }
  const outbox = await openOutbox(join(directory, 'outbox'), join(directory, 'outbox-drafts'));
  const signer = { ...credentials, region };
  const service: Service = { signer, stores, outbox, publish, now, sequencer: createSequencer(now, last) };
  await publishLeftOver(service);
  return service;
}
