export const IMPORT_CODES = {
  'import.not-found': 'NotFound',
  'import.another-running': 'WrongState',
} as const;
