export { COMMAND_CLIENT, createIssuer } from './issuer.ts';
export type { Issuer, IssuerOptions } from './issuer.ts';
export { signAccessToken } from './sign-access-token.ts';
export type { AccessTokenClaims } from './sign-access-token.ts';
export { hasSigningKey, openSigningKey } from './signing-key.ts';
export type { SigningKey } from './signing-key.ts';
export { keptValue } from './private-file.ts';
