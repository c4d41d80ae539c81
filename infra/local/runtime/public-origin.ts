import type { HttpApi } from '../http-api/index.ts';
import type { Issuer } from '../issuer/index.ts';
import type { S3 } from '../s3/index.ts';
import type { Handler } from './loopback.ts';

/** Who answers under the one public origin; until all are there, requests get 503. */
export interface PublicServices {
  readonly issuer: Issuer;
  readonly s3: S3;
  readonly api: HttpApi | undefined;
}

/** Shares the origin out: `/oidc` is the issuer's, a bucket's name is S3's, everything else is the HTTP API's. */
export function answerPublic(services: () => PublicServices | undefined): Handler {
  return async (request, response) => {
    const found = services();
    const path = request.url ?? '/';
    if (!found) return void response.writeHead(503, { 'retry-after': '1' }).end();
    if (/^\/oidc(?:[/?]|$)/.test(path)) return found.issuer.handle(request, response);
    if (found.s3.owns(path)) return found.s3.handle(request, response);
    if (!found.api) return void response.writeHead(404).end();
    return found.api.handle(request, response);
  };
}
