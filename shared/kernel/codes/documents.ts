export const DOCUMENT_CODES = {
  'document.not-found': 'NotFound',
  'document.not-ready': 'WrongState',
  'document.period-open': 'WrongState',
  'document.not-delivered': 'WrongState',
  'document.skp-not-agreed': 'WrongState',
} as const;
