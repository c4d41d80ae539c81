import type { DOCUMENT_CODES } from '../../kernel/codes/documents.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof DOCUMENT_CODES> = {
  'document.not-found': {
    title: 'The document does not exist or is outside your authority.',
    next: 'See the list of documents of this period.',
  },
  'document.not-ready': {
    title: 'The system is making the documents of this period.',
    next: 'Try again in a few minutes. If they are still missing then, BKPSDM looks at the monitor of the close.',
  },
  'document.period-open': {
    title: 'The period {period} is not closed, so there are no official documents of it.',
    next: 'Use the preview. Official documents are made once BKPSDM has closed the period.',
  },
  'document.not-delivered': {
    title: 'The result of this period has not been delivered to you.',
    next: 'BKPSDM delivers results after the period is closed. The document can be fetched then.',
  },
  'document.skp-not-agreed': {
    title: 'This SKP is not agreed and set, so there is no official document of it.',
    next: 'Use the preview, or ask the assessor to agree and set the SKP.',
  },
};
