import type { EvidenceReason } from '../../kernel/codes/evidence-reasons.ts';
import type { Message } from '../message.ts';

export const reasons: Readonly<Record<EvidenceReason, Message>> = {
  'hash-differs': {
    title: 'The file that arrived is not the one that was announced; it was put aside.',
    next: 'Upload it again; if that happens again, check your network.',
  },
  'not-its-type': {
    title: 'The file is not of the type that it was said to be; it was put aside.',
    next: 'Open it in the program that made it, save it as PDF, JPEG, PNG, DOCX or XLSX without a password, then upload again.',
  },
  'also-another-type': {
    title: 'The file can be read as two types at once; it was put aside.',
    next: 'Save the document as PDF or the photo as JPEG again, then upload again.',
  },
  'trailing-data': {
    title: 'There is more data behind the end of the file; it was put aside.',
    next: 'Save the photo again, for example by a screenshot, or the document as PDF, then upload again.',
  },
  damaged: {
    title: 'The file is damaged or not complete; it was put aside.',
    next: 'Open and save it again, then upload again.',
  },
  encrypted: {
    title: 'The file has a password, so it cannot be checked or assessed; it was put aside.',
    next: 'Save it without a password, then upload again.',
  },
  'too-big-unpacked': {
    title: 'What is in the file is far larger than the file; it was put aside.',
    next: 'Save the pages that are needed as PDF, or make the photo smaller, then upload again.',
  },
  'has-macros': {
    title: 'The document has macros; it was put aside.',
    next: 'Save it as DOCX or XLSX without macros, or as PDF, then upload again.',
  },
  'has-embedded-objects': {
    title: 'The document has objects or links that open by themselves; it was put aside.',
    next: 'Break the links and remove the objects, or save it as PDF, then upload again.',
  },
  'has-active-content': {
    title: 'The PDF has scripts, commands, a form that sends, or attachments; it was put aside.',
    next: 'Print the document to a new PDF, then upload again. Its attachments are uploaded on their own.',
  },
  'threat-found': {
    title: 'Malware was found in the file; it was put aside.',
    next: 'Do not open that file. Check your device, and ask whoever is responsible for information security.',
  },
};
