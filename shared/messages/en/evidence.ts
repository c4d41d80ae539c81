import type { EVIDENCE_CODES } from '../../kernel/codes/evidence.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof EVIDENCE_CODES> = {
  'evidence.type-not-allowed': {
    title: 'Files of type {type} are not taken; taken are {allowed}.',
    next: 'Save a photo as JPEG, anything else as PDF. What is in a ZIP is uploaded one by one.',
  },
  'evidence.too-large': {
    title: 'The file has {size} bytes, the limit is {limit}; nothing was stored.',
    next: 'Upload only the pages that are needed, or make the photo smaller.',
  },
  'evidence.name-unsafe': {
    title: 'The file name has parts of a path or characters that cannot be seen.',
    next: 'Give it a plain name without slashes, colons or a dot in front, then upload again.',
  },
  'evidence.name-double-extension': {
    title: 'The file name has two extensions: ".{first}" and ".{last}".',
    next: 'Make sure that it is the right file, leave one extension, then upload again.',
  },
  'evidence.name-extension': {
    title: 'The extension does not fit the type; files of type {type} end in {extensions}.',
    next: 'Save the file with the right extension, then upload again.',
  },
  'evidence.too-many-uploads': {
    title: 'A realisation takes at most {most} uploads; all are used.',
    next: 'Use the files that are there, or ask BKPSDM.',
  },
  'evidence.not-uploaded': {
    title: 'The file has not arrived, or is still being checked.',
    next: 'Send the file if you have not, wait a few seconds, then try again.',
  },
  'evidence.upload-expired': {
    title: 'The time to upload ended at {expires} before the file arrived.',
    next: 'Begin a new upload, then send the file.',
  },
  'evidence.refused': {
    title: 'This file was put aside and cannot be used ({reason}).',
    next: 'Read why in the list of evidence, mend the file, then upload it again.',
  },
  'evidence.attached': {
    title: 'This evidence is attached already.',
    next: 'Nothing needs to be done; reload the list of evidence.',
  },
  'evidence.not-attached': {
    title: 'This evidence is not attached.',
    next: 'Reload the list of evidence.',
  },
  'evidence.scan-pending': {
    title: 'The file is still being scanned for malware.',
    next: 'Wait a moment, then open it again.',
  },
  'evidence.scan-impossible': {
    title: 'This file cannot be scanned, so it cannot be opened.',
    next: 'The employee saves it without a password and uploads it again.',
  },
  'evidence.scan-failed': {
    title: 'The scan failed on the side of the system; the file is kept, but cannot be opened yet.',
    next: 'Ask whoever runs the system to scan it again.',
  },
};
