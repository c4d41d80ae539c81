import { serve } from '../../shared/platform/http/serve.ts';
import { PERMITS } from '../identity/index.ts';
import { handlers } from './handlers/print-handlers.ts';
import { printed } from './routes.ts';
import { printUseCases } from './wiring-print.ts';

export const handler = serve(printed, handlers(printUseCases()), PERMITS);
