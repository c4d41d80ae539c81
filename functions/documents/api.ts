import { serve } from '../../shared/platform/http/serve.ts';
import { PERMITS } from '../identity/index.ts';
import { handlers } from './handlers/handlers.ts';
import { made } from './routes.ts';
import { useCases } from './wiring.ts';

export const handler = serve(made, handlers(useCases()), PERMITS);
