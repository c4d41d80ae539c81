import type { RefusalKind } from '../../kernel/codes.ts';

/** The one table from the kind of a refusal to its HTTP status. */
export const STATUS: Readonly<Record<RefusalKind, number>> = {
  InvalidInput: 400,
  Unauthenticated: 401,
  Forbidden: 403,
  NotFound: 404,
  WrongState: 409,
  StaleVersion: 412,
  TooLarge: 413,
  UnsupportedType: 415,
  KeyReused: 422,
  RuleBroken: 422,
  TooLate: 422,
  TooEarly: 422,
  VersionRequired: 428,
  TooMany: 429,
  Unavailable: 503,
};
