import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/** What an expression of a template may refer to. Every function throws an error that names what it does not know. */
export interface Scope {
  /** The value of `Ref`: a pseudo parameter, a parameter or a resource; undefined for `AWS::NoValue`. */
  ref(name: string): Json | undefined;
  attribute(logicalId: string, attribute: string): Json;
  importValue(name: string): Json;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): Json;
}

/**
 * The value with all of CloudFormation's intrinsic functions carried out. `undefined` stands for `AWS::NoValue`; properties and list
 * items with it are left out. `where` names the place in errors. A function that is not known is an error.
 */
export function resolve(value: Json, scope: Scope, where: string): Json | undefined {
  if (Array.isArray(value))
    return value.map((item) => resolve(item, scope, where)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return call(name, value[name] ?? null, scope, where);
  }
  const result: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const resolved = resolve(item, scope, where);
    if (resolved !== undefined) result[key] = resolved;
  }
  return result;
}

/** The truth of a condition's expression: Fn::Equals, Fn::And, Fn::Or, Fn::Not or the name of another condition. */
export function evaluateCondition(value: Json, scope: Scope, where: string): boolean {
  if (!isObject(value)) throw new Error(`${where}: a condition must be an object`);
  const [name] = Object.keys(value);
  const argument = name === undefined ? null : (value[name] as Json);
  if (name === 'Condition') return scope.condition(text(argument, where));
  const items = list(argument, `${where}: ${String(name)}`);
  if (name === 'Fn::And') return items.every((item) => evaluateCondition(item, scope, where));
  if (name === 'Fn::Or') return items.some((item) => evaluateCondition(item, scope, where));
  if (name === 'Fn::Not') return !evaluateCondition(items[0] ?? null, scope, where);
  if (name !== 'Fn::Equals') throw new Error(`${where}: unknown condition function ${String(name)}`);
  const [left, right] = items.map((item) => JSON.stringify(resolve(item, scope, where)));
  return left === right;
}

function call(name: string, argument: Json, scope: Scope, where: string): Json | undefined {
  const here = `${where}: ${name}`;
  switch (name) {
    case 'Ref':
      return scope.ref(text(argument, here));
    case 'Fn::GetAtt': {
      const [logicalId, ...rest] = typeof argument === 'string' ? argument.split('.') : list(argument, here);
      return scope.attribute(
        text(logicalId, here),
        rest.map((part) => resolvedText(part, scope, here)).join('.'),
      );
    }
    case 'Fn::ImportValue':
      return scope.importValue(resolvedText(argument, scope, here));
    case 'Fn::Join': {
      const [separator, parts] = list(argument, here);
      const texts = list(resolve(parts ?? null, scope, where), here).map((part) => text(part, here));
      return texts.join(text(separator, here));
    }
    case 'Fn::Split': {
      const [separator, whole] = list(argument, here);
      return resolvedText(whole ?? null, scope, here).split(text(separator, here));
    }
    case 'Fn::Select': {
      const [index, items] = list(argument, here);
      const chosen = list(resolve(items ?? null, scope, where), here)[
        Number(resolvedText(index ?? null, scope, here))
      ];
      if (chosen === undefined) throw new Error(`${here} selects an item that does not exist`);
      return chosen;
    }
    case 'Fn::Sub':
      return substitute(argument, scope, here);
    case 'Fn::If': {
      const [condition, yes, no] = list(argument, here);
      return resolve((scope.condition(text(condition, here)) ? yes : no) ?? null, scope, where);
    }
    case 'Fn::FindInMap': {
      const [map, first, second] = list(argument, here).map((item) => resolvedText(item, scope, here));
      return scope.mapping(text(map, here), text(first, here), text(second, here));
    }
    default:
      throw new Error(`${where}: unknown intrinsic function ${name}`);
  }
}

function substitute(argument: Json, scope: Scope, where: string): string {
  const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument, where);
  const own = isObject(variables) ? variables : {};
  return text(template, where).replaceAll(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (own[name] !== undefined) return resolvedText(own[name], scope, where);
    const [logicalId, ...rest] = name.split('.');
    if (rest.length > 0) return text(scope.attribute(text(logicalId, where), rest.join('.')), where);
    return text(scope.ref(name), where);
  });
}

function resolvedText(value: Json, scope: Scope, where: string): string {
  return text(resolve(value, scope, where), where);
}

function text(value: Json | undefined, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where} needs a string, not ${JSON.stringify(value)}`);
}

function list(value: Json | undefined, where: string): Json[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${where} needs a list, not ${JSON.stringify(value)}`);
}
