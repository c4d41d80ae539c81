import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import type { Bus } from '../../../shared/platform/events/bus.ts';
import type { DomainEvent } from '../../../shared/platform/events/event.ts';
import type { ItemChange } from '../../../shared/platform/events/stream.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { changesBetween, tellRating } from '../domain/changes.ts';
import type { Entry } from '../domain/entry.ts';
import { mergeEntries } from '../domain/entry.ts';
import { aboutOf } from '../domain/subject.ts';
import { fieldsOf, versionOf } from '../store/fields.ts';
import { writeOfEntry } from '../store/history-store.ts';
import { segmentsOf, writeSegment } from '../store/segment-store.ts';
import { decidedBy } from './decided.ts';

type Needs = {
  table: Table;
  bus: Bus;
  /** The bucket of the audit trail. */
  trail: Pick<Files, 'putOnce'>;
  log: { error(message: string, error: Error): void };
};
type Happening = {
  sequence: string;
  entry: Entry;
  event: DomainEvent;
  decided: ReturnType<typeof decidedBy>;
};

/** Writes of history that run at once. */
const AT_ONCE = 8;

const stampOf = (item: Item | undefined): string | undefined => {
  const packed = item?.['st'];
  return typeof packed === 'string' ? packed : undefined;
};

const basisOf = (stamp: Stamp): string[] => (stamp.basis === '' ? [] : stamp.basis.split(' '));

/** A rating that is saved again without a difference is a rating too. */
const isRated = ({ before, after }: ItemChange): boolean =>
  after['gu'] !== undefined && before !== undefined && before['g'] !== after['g'];

/** One change of one item as its part of the history and as an event. `undefined`: its stamp is not new (a seal, a counter). */
function happeningOf(change: ItemChange): Happening | undefined {
  const packed = stampOf(change.after);
  if (packed === undefined || packed === stampOf(change.before)) return undefined;
  const { PK, SK } = change.after;
  const { name, agency, subject, part, ids } = aboutOf({ PK, SK });
  const stamp = unpackStamp(packed);
  const after = fieldsOf(name, part, change.after);
  const changes = changesBetween(change.before && fieldsOf(name, part, change.before), after);
  const version = versionOf(change.after);
  const act = { agency, subject, at: stamp.at, basis: basisOf(stamp) };
  const state = change.after['state'];
  return {
    sequence: change.sequence,
    decided: decidedBy(name, change.after),
    entry: {
      ...act,
      id: idFrom(agency, subject, packed),
      event: stamp.event,
      by: stamp.by,
      behalf: stamp.behalf,
      versions: version === undefined ? {} : { [part === '' ? 'item' : part]: version },
      changes,
      rating: tellRating(changes) || isRated(change),
    },
    event: {
      ...act,
      id: idFrom(PK, SK, packed),
      type: stamp.event,
      // Consumers drop what is older: an item that counts no version is as new as its stamp.
      version: version ?? Date.parse(stamp.at),
      actor: stamp.by,
      ...(stamp.behalf === '' ? {} : { onBehalfOf: stamp.behalf }),
      data: { ...ids, ...(typeof state === 'string' ? { state } : {}) },
    },
  };
}

function readAll(log: Needs['log'], changes: readonly ItemChange[], failed: Set<string>): Happening[] {
  return changes.flatMap((change) => {
    try {
      return happeningOf(change) ?? [];
    } catch (error) {
      log.error('relay cannot read an item', error as Error);
      failed.add(change.sequence);
      return [];
    }
  });
}

async function writeHistory({ table, log }: Needs, happenings: readonly Happening[]): Promise<Set<string>> {
  const lost = new Set<string>();
  const entries = mergeEntries(happenings.map((it) => it.entry));
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const written = await Promise.allSettled(some.map((entry) => table.write(writeOfEntry(entry))));
    written.forEach((outcome, index) => {
      if (outcome.status === 'fulfilled') return;
      log.error('relay cannot write history', outcome.reason as Error);
      lost.add(some[index]?.id ?? '');
    });
  }
  return lost;
}

/** Answers the ids of the events that are in no segment. */
async function writeTrail({ trail, log }: Needs, happenings: readonly Happening[]): Promise<Set<string>> {
  const lost = new Set<string>();
  const lines = happenings.map(({ event, entry, decided }) => ({
    ...event,
    act: entry.id,
    changes: entry.changes,
    ...(decided === undefined ? {} : { decided }),
  }));
  for (const segment of segmentsOf(lines)) {
    try {
      await writeSegment(trail, segment);
    } catch (error) {
      log.error('relay cannot write the audit trail', error as Error);
      for (const { id } of segment.lines) lost.add(id);
    }
  }
  return lost;
}

async function publish({ bus, log }: Needs, happenings: readonly Happening[]): Promise<Set<string>> {
  try {
    const failed = await bus.publish(happenings.map((it) => it.event));
    return new Set(failed.map((it) => it.id));
  } catch (error) {
    log.error('relay cannot publish', error as Error);
    return new Set(happenings.map((it) => it.event.id));
  }
}

/**
 * Relays a batch of the table's stream: history first, then the audit trail, then events, so that an event never speaks of what the other two
 * do not know.
 * Answers the sequence numbers that failed and must come again; everything here may be repeated without a second entry.
 */
export async function relay(needs: Needs, changes: readonly ItemChange[]): Promise<string[]> {
  const failed = new Set<string>();
  const happenings = readAll(needs.log, changes, failed);
  const lost = await writeHistory(needs, happenings);
  const kept = happenings.filter((it) => !lost.has(it.entry.id));
  const unkept = await writeTrail(needs, kept);
  const unpublished = await publish(
    needs,
    kept.filter((it) => !unkept.has(it.event.id)),
  );
  for (const { sequence, entry, event } of happenings) {
    if (lost.has(entry.id) || unkept.has(event.id) || unpublished.has(event.id)) failed.add(sequence);
  }
  return changes.map((it) => it.sequence).filter((sequence) => failed.has(sequence));
}
