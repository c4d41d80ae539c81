import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';

/** What is taken as evidence, by media type: how people call it, and the extensions of its names. */
const FILE_TYPES = {
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'image/jpeg': { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  'image/png': { name: 'PNG', extensions: ['png'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    name: 'DOCX',
    extensions: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    name: 'XLSX',
    extensions: ['xlsx'],
  },
} as const satisfies Record<string, { name: string; extensions: readonly string[] }>;

export type EvidenceType = keyof typeof FILE_TYPES;

/** The most bytes of one file. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Extensions by which systems know what to do with a file. Inside a name they deceive: `laporan.pdf.exe`, `laporan.exe.pdf`. */
const KNOWN_EXTENSIONS = new Set(
  [
    ...Object.values(FILE_TYPES).flatMap((it): readonly string[] => it.extensions),
    'doc xls ppt pptx docm xlsm dotm rtf csv txt zip rar 7z iso img',
    'exe com bat cmd scr pif msi dll jar apk sh ps1 lnk url reg',
    'js mjs jse vbs vbe wsf hta htm html xhtml mht xml svg swf php asp aspx jsp heic gif webp mp4',
  ].flatMap((it) => it.split(' ')),
);

/** Parts of a path, control characters, and those that change the direction of writing or are not seen. */
const UNSAFE = /[/\\:\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** A file as its owner announces it: the name that people see, its media type, size in bytes and SHA-256 in hexadecimal. */
export type Announced = { name: string; type: string; size: number; sha256: string };
export type EvidenceFile = Announced & { type: EvidenceType };

function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(FILE_TYPES, type);
}

function refuseName(name: string, type: EvidenceType): Result<string> {
  if (UNSAFE.test(name) || name.startsWith('.') || name.endsWith('.'))
    return invalidInput([{ path: 'body.fileName', message: 'unsafe' }], 'evidence.name-unsafe');
  const [, ...parts] = name.toLowerCase().split('.');
  const last = parts.at(-1)?.trim() ?? '';
  const first = parts.slice(0, -1).find((it) => KNOWN_EXTENSIONS.has(it.trim()));
  if (first !== undefined)
    return refuse('evidence.name-double-extension', { first: first.trim(), last: last.slice(0, 10) });
  const { extensions, name: called } = FILE_TYPES[type];
  const fits = (extensions as readonly string[]).includes(last);
  return fits
    ? accept(name)
    : refuse('evidence.name-extension', { type: called, extensions: extensions.map((it) => `.${it}`) });
}

/**
 * The file as it may be uploaded. 415 `evidence.type-not-allowed`, 413 `evidence.too-large`, 400 for a name with parts of a path or
 * characters that are not seen, with two extensions, or with one that does not fit the type.
 */
export function announce(file: Announced): Result<EvidenceFile> {
  const type = file.type.toLowerCase();
  if (!isEvidenceType(type)) {
    const allowed = Object.values(FILE_TYPES).map((it) => it.name);
    return refuse('evidence.type-not-allowed', { type: file.type, allowed });
  }
  if (file.size > MOST_BYTES) return refuse('evidence.too-large', { size: file.size, limit: MOST_BYTES });
  const name = refuseName(file.name.normalize('NFC'), type);
  return name.ok ? accept({ ...file, type, name: name.value }) : name;
}
