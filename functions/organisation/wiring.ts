import { readEnv } from '../../shared/platform/env.ts';
import { readSecret } from '../../shared/platform/secret/secret.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { apiEnv } from './env.ts';
import type { OrganisationUseCases } from './use-cases/organisation-use-cases.ts';
import { createOrganisationUseCases } from './use-cases/organisation-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): OrganisationUseCases {
  const env = readEnv(apiEnv);
  return createOrganisationUseCases({
    table: openTable(env.TABLE_NAME),
    secret: () => readSecret(env.SECRET_ARN),
    realm: env.ISSUER_REALM,
  });
}
