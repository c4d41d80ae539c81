import ExifReader from 'exifreader';

/** Where cameras keep the time: in the first segments. More is never parsed. */
const HEAD = 256 * 1024;
const TIME = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/;
const OFFSET = /^(?:Z|[+-]\d{2}:\d{2})/;

/**
 * When a camera says that it took the picture: `2026-11-02T09:14:33` by the camera's own clock, with `+07:00` behind it where the camera
 * knew. `undefined` when it says nothing readable. Place and everything else are left alone.
 */
export function capturedAt(bytes: Buffer): string | undefined {
  let tags: ExifReader.ExpandedTags;
  try {
    tags = ExifReader.load(bytes.subarray(0, HEAD), { expanded: true });
  } catch {
    // No metadata, or broken ones: the picture is none the worse for it.
    return undefined;
  }
  const [, year, month, day, time] = TIME.exec(tags.exif?.DateTimeOriginal?.description ?? '') ?? [];
  if (time === undefined) return undefined;
  const offset = OFFSET.exec(tags.exif?.OffsetTimeOriginal?.description ?? '')?.[0] ?? '';
  const text = `${year}-${month}-${day}T${time}`;
  return Number.isNaN(Date.parse(`${text}Z`)) ? undefined : `${text}${offset}`;
}
