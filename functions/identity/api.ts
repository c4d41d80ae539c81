import { readEnv } from '../../shared/platform/env.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from './domain/permits.ts';
import { apiEnv } from './env.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';

export const handler = serve(routes, handlers(openTable(readEnv(apiEnv).TABLE_NAME)), PERMITS);
