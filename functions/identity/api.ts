import { serve } from '../../shared/platform/http/serve.ts';
import { PERMITS } from './domain/permits.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';

export const handler = serve(routes, handlers(), PERMITS);
