import type * as z from 'zod';
import { problemsOfFlow } from './check-flow.ts';
import { type Definition, machineDefinition } from './definition.ts';
import { isObject } from './json.ts';

/**
 * Reads a state machine's definition, whole, before anything of it runs. Throws an Error that names, line by line, every
 * field, state type, resource, target or expression that the interpreter does not know, and the state it stands in.
 */
export function readDefinition(machine: string, definition: unknown): Definition {
  const parsed = machineDefinition.safeParse(definition);
  if (!parsed.success)
    throw refusal(
      machine,
      parsed.error.issues.map((issue) => describe(issue, definition)),
    );
  const problems = problemsOfFlow(parsed.data);
  if (problems.length > 0) throw refusal(machine, problems);
  return parsed.data;
}

function refusal(machine: string, problems: readonly string[]): Error {
  return new Error([`state machine ${machine} cannot run here:`, ...new Set(problems)].join('\n  '));
}

function describe(issue: z.core.$ZodIssue, definition: unknown): string {
  const states = issue.path.lastIndexOf('States');
  const named = states >= 0 && issue.path.length > states + 1;
  const where = named ? `state ${String(issue.path[states + 1])}` : 'the state machine';
  const fields = (named ? issue.path.slice(states + 2) : issue.path).map(String);
  if (issue.code === 'unrecognized_keys') {
    return `${where}: ${issue.keys.map((key) => `unknown field ${[...fields, key].join('.')}`).join(', ')}`;
  }
  const value = valueAt(definition, issue.path);
  const shown =
    isObject(value) || Array.isArray(value)
      ? ''
      : ` (${value === undefined ? 'absent' : JSON.stringify(value)})`;
  const reason = fields.at(-1) === 'Type' ? 'is not a known state type' : issue.message;
  return `${where}: ${fields.join('.')}${shown} ${reason}`.replace(':  ', ': ');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}
