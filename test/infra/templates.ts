import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Whatever CloudFormation's JSON holds. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export type Resource = {
  id: string;
  stack: string;
  type: string;
  properties: JsonObject;
  deletionPolicy: string | undefined;
};
type Written = { Type: string; Properties?: JsonObject; DeletionPolicy?: string };

/** The JSON of a file. */
export function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}

/** The templates of an assembly by file name. */
export function templatesOf(directory: string): Record<string, JsonObject> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.template.json'));
  return Object.fromEntries(names.toSorted().map((name) => [name, readJson(join(directory, name))]));
}

/** Every resource of the synthesised stacks. */
export function allResources(): Resource[] {
  return Object.entries(templatesOf(inject('assembly'))).flatMap(([stack, template]) =>
    Object.entries(template['Resources'] as Record<string, Written>).map(([id, it]) => ({
      id,
      stack,
      type: it.Type,
      properties: it.Properties ?? {},
      deletionPolicy: it.DeletionPolicy,
    })),
  );
}

/** The resources of one type; throws when there is none, so that no test passes on nothing. */
export function resourcesOf(type: string): Resource[] {
  const found = allResources().filter((it) => it.type === type);
  if (found.length === 0) throw new Error(`the templates have no ${type}`);
  return found;
}

/** The logical ids that a value refers to, by `Ref`, `Fn::GetAtt`, or within other functions. */
export function referencesOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, it]) => {
    if (name === 'Ref' && typeof it === 'string') return [it];
    if (name === 'Fn::GetAtt' && Array.isArray(it) && typeof it[0] === 'string') return [it[0]];
    return referencesOf(it);
  });
}
