import { fileTypeFromBuffer } from 'file-type';
import { capturedAt } from './captured-at.ts';
import { inspectOffice } from './office.ts';
import { inspectPdf } from './pdf.ts';
import { inspectJpeg, inspectPng } from './picture.ts';
import { beginsWithMarkup } from './polyglot.ts';
import type { Problem } from './problem.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The first bytes of an office document say only that it is a ZIP. */
const ZIP = 'application/zip';

type Kind = {
  begins: readonly string[];
  inspect: (bytes: Buffer) => Problem | undefined | Promise<Problem | undefined>;
  capturedAt?: (bytes: Buffer) => string | undefined;
};

/** What each type must be, by its media type. */
const KINDS: Readonly<Record<string, Kind>> = {
  'application/pdf': { begins: ['application/pdf'], inspect: inspectPdf },
  'image/jpeg': { begins: ['image/jpeg'], inspect: inspectJpeg, capturedAt },
  'image/png': { begins: ['image/png'], inspect: inspectPng, capturedAt },
  [WORD]: { begins: [ZIP, WORD], inspect: (bytes) => inspectOffice(bytes, /^word\/document\d*\.xml$/) },
  [EXCEL]: { begins: [ZIP, EXCEL], inspect: (bytes) => inspectOffice(bytes, /^xl\/workbook\d*\.xml$/) },
};

/** As many first bytes as tell types apart. */
const SAMPLE = 4_100;

/** A file that is what it says, with the time that a camera gave it; or what is wrong with it. */
export type Inspected = { ok: true; capturedAt: string | undefined } | { ok: false; problem: Problem };

async function problemOf(bytes: Buffer, kind: Kind): Promise<Problem | undefined> {
  const found = await fileTypeFromBuffer(bytes.subarray(0, SAMPLE));
  if (found === undefined || !kind.begins.includes(found.mime)) return 'not-its-type';
  if (beginsWithMarkup(bytes)) return 'also-another-type';
  return kind.inspect(bytes);
}

/**
 * Decides whether bytes are what their media type says and harmless to hand on, without opening them: first bytes, end, names of what
 * they carry. Memory stays within the file's size and a few megabytes. Throws for a media type that nobody may declare.
 */
export async function inspectFile(file: Uint8Array, type: string): Promise<Inspected> {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`files of type ${type} are not inspected`);
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const problem = await problemOf(bytes, kind);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, capturedAt: kind.capturedAt?.(bytes) };
}
