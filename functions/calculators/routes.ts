import { calculate, calculateBatch, listCalculators } from '../../shared/contracts/calculators.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listCalculators',
    method: 'GET',
    path: '/v1/calculators',
    permission: 'calculator.use',
    summary: 'Lists the rules that can be called on their own, with what a form for each needs',
    contract: listCalculators,
  },
  {
    name: 'calculate',
    method: 'POST',
    path: '/v1/calculators/{name}',
    permission: 'calculator.use',
    summary: 'Applies one rule to a case and explains the result; keeps nothing',
    contract: calculate,
  },
  {
    name: 'calculateBatch',
    method: 'POST',
    path: '/v1/calculators/{name}/batch',
    permission: 'calculator.use',
    summary: 'Applies one rule to the cases of a CSV and answers a CSV; keeps nothing',
    contract: calculateBatch,
  },
]);
