import { serve } from '../../shared/platform/http/serve.ts';
import { PERMITS } from '../identity/index.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';
import { useCases } from './wiring.ts';

export const handler = serve(routes, handlers(useCases()), PERMITS);
