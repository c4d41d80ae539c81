export type { Cors } from './cors.ts';
export { createHttpApi } from './http-api.ts';
export type { HttpApi, HttpApiOptions } from './http-api.ts';
export type { Route } from './route.ts';
