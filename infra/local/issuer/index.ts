export { createIssuer } from './issuer.ts';
export type { Issuer, IssuerOptions } from './issuer.ts';
export { keptValue } from './private-file.ts';
