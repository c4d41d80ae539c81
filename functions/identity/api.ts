import { readEnv } from '../../shared/platform/env.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from './domain/permits.ts';
import { apiEnv } from './env.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';
import { createDelegationUseCases } from './use-cases/delegations.ts';

const delegations = createDelegationUseCases(openTable(readEnv(apiEnv).TABLE_NAME));

export const handler = serve(routes, handlers(delegations), PERMITS);
