export { loadAssembly } from './load-assembly.ts';
export type { AssemblyOptions } from './load-assembly.ts';
export type * from './model.ts';
export type { Json, JsonObject } from './json.ts';
