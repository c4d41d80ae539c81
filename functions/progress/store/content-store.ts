import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { Sighting } from '../domain/evidence.ts';
import { contentKey } from './keys.ts';

/** A sighting as one text: `<appraisal>/<iki>/<upload>`. */
export function packSighting({ appraisal, iki, upload }: Sighting): string {
  return `${appraisal}/${iki}/${upload}`;
}

/** Reads a packed sighting. */
export function unpackSighting(text: string): Sighting {
  const [appraisal = '', iki = '', upload = ''] = text.split('/');
  return { appraisal, iki: Number(iki), upload };
}

/**
 * Records where a content is, then answers where it is besides, up to `most`: one put, one strong Query. Of two that are recorded at once
 * at least one learns of the other.
 */
export async function recordContent(
  table: Table,
  agency: string,
  sha256: string,
  own: Sighting,
  most: number,
): Promise<Sighting[]> {
  const key = contentKey(agency, sha256, own.upload);
  await table.write(put({ ...key, at: packSighting(own) }).done());
  const { items } = await table.query({ partition: key.PK, strong: true, limit: most + 1 });
  const others = items.filter((it) => it.SK !== own.upload).slice(0, most);
  return others.map((it) => unpackSighting(String(it['at'])));
}
