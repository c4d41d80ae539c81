import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { CalculatorUseCases } from '../use-cases/calculate.ts';

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(calculators: CalculatorUseCases): Handlers<typeof routes> {
  return {
    listCalculators: async () => accept({ body: { items: calculators.list() } }),
    calculate: async ({ params, body }) => {
      const result = calculators.calculate(params.name, body);
      return result.ok ? accept({ body: result.value }) : result;
    },
    calculateBatch: async ({ params, body, language }) => {
      const result = calculators.batch(params.name, body.csv, language);
      return result.ok ? accept({ body: result.value }) : result;
    },
  };
}
