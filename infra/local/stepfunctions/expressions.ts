import jsonata from 'jsonata';
import { isObject } from './json.ts';

/** What is between `{%` and `%}`, or undefined if the text is no JSONata expression. */
export function expressionOf(text: string): string | undefined {
  if (!text.startsWith('{%') || !text.endsWith('%}') || text.length < 4) return undefined;
  return text.slice(2, -2).trim();
}

/** What is wrong with the expressions anywhere inside `value`, one sentence each; nothing is evaluated. */
export function brokenExpressions(value: unknown): string[] {
  if (typeof value === 'string') return brokenExpression(value);
  if (Array.isArray(value)) return value.flatMap(brokenExpressions);
  return isObject(value) ? Object.values(value).flatMap(brokenExpressions) : [];
}

function brokenExpression(text: string): string[] {
  const expression = expressionOf(text);
  if (expression === undefined) {
    return text.startsWith('{%') ? [`the expression ${text} does not end with %}`] : [];
  }
  try {
    jsonata(expression);
    return [];
  } catch (error) {
    return [`the expression ${text} is no JSONata: ${describeJsonataError(error)}`];
  }
}

/** The sentence of an error that jsonata threw: an object with code and message that need not be an Error. */
export function describeJsonataError(error: unknown): string {
  if (!isObject(error) && !(error instanceof Error)) return String(error);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [code, message].filter((part) => part !== undefined).join(' ');
}
