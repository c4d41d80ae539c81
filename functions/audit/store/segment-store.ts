import { idFrom } from '../../../shared/kernel/ids.ts';
import type { DomainEvent } from '../../../shared/platform/events/event.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Change } from '../domain/changes.ts';
import { segmentObject } from './keys.ts';

/**
 * One line of the trail: the event of one changed item, the act that it belongs to (the id of its history), what changed, and what refers to
 * the decision that the item now holds.
 */
export type Line = DomainEvent & { act: string; changes: readonly Change[]; decided?: object };
/** What a batch changed in one agency, in the order of the stream. */
export type Segment = { agency: string; lines: readonly [Line, ...Line[]] };

/** The lines of a batch by agency, each in the order of the batch: nobody's trail holds a line of another agency. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const agencies = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const known = agencies.get(line.agency);
    if (known === undefined) agencies.set(line.agency, [line]);
    else known.push(line);
  }
  return [...agencies].map(([agency, own]) => ({ agency, lines: own }));
}

/**
 * Writes a segment as JSON lines, once: where it stands already, it stays as it is. The trail holds every event at least once; whoever reads it
 * drops lines with an id that they have.
 */
export async function writeSegment(trail: Pick<Files, 'putOnce'>, { agency, lines }: Segment): Promise<void> {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const [first] = lines;
  const key = segmentObject(agency, first.at, first.id, idFrom(body));
  await trail.putOnce(key, body, 'application/x-ndjson');
}
