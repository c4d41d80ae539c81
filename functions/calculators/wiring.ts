import { choiceOf } from '../../shared/messages/explanations/choices.ts';
import { sentenceOf } from '../../shared/messages/explanations/sentences.ts';
import type { CalculatorUseCases } from './use-cases/calculate.ts';
import { createCalculatorUseCases } from './use-cases/calculate.ts';

/** The use cases of the API: nothing is read and nothing is kept. */
export function useCases(): CalculatorUseCases {
  return createCalculatorUseCases({ sentenceOf, choiceOf });
}
