import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/**
 * Reads typed values out of a resource's resolved properties. Names are dotted paths (`Code.S3Key`). Numbers and booleans may be written
 * as text, as CloudFormation allows. A value that is missing or of another type is an error that names resource and property.
 */
export interface Properties {
  readonly where: string;
  text(path: string): string;
  optionalText(path: string): string | undefined;
  number(path: string): number;
  optionalNumber(path: string): number | undefined;
  flag(path: string, otherwise: boolean): boolean;
  texts(path: string): string[];
  /** The texts of an object, empty when the property is absent. */
  textMap(path: string): Record<string, string>;
  /** One reader per item of a list of objects, empty when the property is absent. */
  items(path: string): Properties[];
  /** The value as it stands, undefined when absent. */
  raw(path: string): Json | undefined;
}

/** A reader of `properties`; `where` names the resource in errors. */
export function readProperties(properties: JsonObject, where: string): Properties {
  const raw = (path: string): Json | undefined =>
    path
      .split('.')
      .reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), properties);
  const fail = (path: string, needed: string): never => {
    throw new Error(`${where}: property ${path} must be ${needed}, not ${JSON.stringify(raw(path))}`);
  };
  const optionalText = (path: string): string | undefined => {
    const value = raw(path);
    if (value === undefined) return undefined;
    return isObject(value) || Array.isArray(value) || value === null ? fail(path, 'a string') : String(value);
  };
  const optionalNumber = (path: string): number | undefined => {
    const value = raw(path);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : fail(path, 'a number');
  };
  const list = (path: string): Json[] => {
    const value = raw(path);
    return value === undefined ? [] : Array.isArray(value) ? value : fail(path, 'a list');
  };
  return {
    where,
    raw,
    optionalText,
    optionalNumber,
    text: (path) => optionalText(path) ?? fail(path, 'a string'),
    number: (path) => optionalNumber(path) ?? fail(path, 'a number'),
    flag: (path, otherwise) => {
      const value = raw(path) ?? otherwise;
      return value === true || value === 'true'
        ? true
        : value === false || value === 'false'
          ? false
          : fail(path, 'a boolean');
    },
    texts: (path) =>
      list(path).map((item) => (typeof item === 'string' ? item : fail(path, 'a list of strings'))),
    textMap: (path) => {
      const value = raw(path) ?? {};
      if (!isObject(value)) return fail(path, 'an object');
      const entries = Object.entries(value).map(([name, item]) => {
        if (isObject(item) || Array.isArray(item) || item === null)
          return fail(`${path}.${name}`, 'a string');
        return [name, String(item)] as const;
      });
      return Object.fromEntries(entries);
    },
    items: (path) =>
      list(path).map((item, index) =>
        isObject(item)
          ? readProperties(item, `${where}, ${path}[${index}]`)
          : fail(path, 'a list of objects'),
      ),
  };
}
