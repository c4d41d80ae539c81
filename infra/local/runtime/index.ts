export { startRuntime } from './runtime.ts';
export type { Runtime, RuntimeOptions } from './runtime.ts';
export { PortInUseError } from './loopback.ts';
export { DataDirectoryError, removeDataDirectory } from './data-directory.ts';
export { claimDirectory, findInstance } from './instance.ts';
export type { Instance } from './instance.ts';
export { issuerDirectory, readIssuerIdentity } from './open-issuer.ts';
export type { Memory } from './memory.ts';
