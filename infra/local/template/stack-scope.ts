import { evaluateCondition, resolve } from './intrinsics.ts';
import type { Scope } from './intrinsics.ts';
import { identify } from './identity.ts';
import type { Identity, Place } from './identity.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { Stack } from './assembly.ts';

const SECTIONS = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
]);

/** One stack's template, ready to be asked: resources, and what its expressions refer to. */
export interface StackScope extends Scope {
  readonly stack: Stack;
  readonly resources: ReadonlyMap<string, JsonObject>;
  /** Resources whose `Condition` is false do not exist. */
  exists(logicalId: string): boolean;
  identity(logicalId: string): Identity;
  /** Names of exports → their unresolved expression. */
  readonly exports: ReadonlyMap<string, Json>;
  /** The declared parameters and their values; undefined where there is none. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes the scope of one stack. `parameters` overrides the defaults of CloudFormation parameters; a parameter with neither is an
 * error when something refers to it. `importValue` answers what other stacks export.
 */
export function createStackScope(
  stack: Stack,
  place: Place,
  parameters: Readonly<Record<string, string>>,
  importValue: (name: string) => Json,
): StackScope {
  for (const section of Object.keys(stack.template)) {
    if (!SECTIONS.has(section)) throw new Error(`Stack ${stack.name}: unknown template section ${section}`);
  }
  const declared = objects(section(stack, 'Parameters'));
  const resources = objects(section(stack, 'Resources'));
  const identities = new Map<string, Identity>();
  const open = new Set<string>();

  const scope: StackScope = {
    stack,
    resources,
    parameters: valuesOf(declared, parameters),
    exports: new Map(),
    importValue,
    exists: (logicalId) => {
      const condition = resources.get(logicalId)?.['Condition'];
      return condition === undefined || scope.condition(String(condition));
    },
    ref: (name) => {
      if (name.startsWith('AWS::')) return pseudo(name, stack, place);
      const parameter = declared.get(name);
      return parameter ? parameterValue(stack, name, parameter, parameters) : scope.identity(name).ref;
    },
    attribute: (logicalId, attribute) => {
      const value = scope.identity(logicalId).attributes[attribute];
      if (value !== undefined) return value;
      const type = String(resources.get(logicalId)?.['Type']);
      throw new Error(`Stack ${stack.name}: ${type} ${logicalId} has no known attribute ${attribute}`);
    },
    condition: (name) => {
      const expression = section(stack, 'Conditions')[name];
      if (expression === undefined) throw new Error(`Stack ${stack.name}: unknown condition ${name}`);
      return evaluateCondition(expression, scope, `Stack ${stack.name}, condition ${name}`);
    },
    mapping: (map, first, second) => {
      const level = section(stack, 'Mappings')[map];
      const inner = isObject(level) ? level[first] : undefined;
      const value = isObject(inner) ? inner[second] : undefined;
      if (value === undefined) throw new Error(`Stack ${stack.name}: no mapping ${map}.${first}.${second}`);
      return value;
    },
    identity: (logicalId) => {
      const known = identities.get(logicalId);
      if (known) return known;
      const resource = resources.get(logicalId);
      if (!resource) throw new Error(`Stack ${stack.name}: nothing is called ${logicalId}`);
      if (!scope.exists(logicalId))
        throw new Error(`Stack ${stack.name}: ${logicalId} does not exist under its condition`);
      if (open.has(logicalId))
        throw new Error(`Stack ${stack.name}: the name of ${logicalId} depends on itself`);
      open.add(logicalId);
      const type = String(resource['Type']);
      const where = `Stack ${stack.name}, ${type} ${logicalId}`;
      const identity = identify(stack.name, logicalId, type, namingProperties(resource, scope, where), place);
      open.delete(logicalId);
      identities.set(logicalId, identity);
      return identity;
    },
  };
  return Object.assign(scope, { exports: readExports(stack, scope) });
}

/** Only what a name is made of is resolved here: other properties may refer back to the resource itself. */
function namingProperties(resource: JsonObject, scope: Scope, where: string): JsonObject {
  const properties = isObject(resource['Properties']) ? resource['Properties'] : {};
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!name.endsWith('Name')) continue;
    const resolved = resolve(value, scope, where);
    if (resolved !== undefined) result[name] = resolved;
  }
  return result;
}

function readExports(stack: Stack, scope: Scope): ReadonlyMap<string, Json> {
  const exported = new Map<string, Json>();
  for (const [id, output] of objects(section(stack, 'Outputs'))) {
    const name = isObject(output['Export']) ? output['Export']['Name'] : undefined;
    if (name === undefined) continue;
    const resolved = resolve(name, scope, `Stack ${stack.name}, output ${id}`);
    exported.set(String(resolved), output['Value'] ?? null);
  }
  return exported;
}

function valuesOf(
  declared: ReadonlyMap<string, JsonObject>,
  given: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const entries = [...declared].map(([name, declaration]) => {
    const stored = String(declaration['Type']).startsWith('AWS::SSM::');
    const standard = stored ? undefined : declaration['Default'];
    return [name, given[name] ?? (standard === undefined ? undefined : String(standard))] as const;
  });
  return Object.fromEntries(entries);
}

function parameterValue(
  stack: Stack,
  name: string,
  declaration: JsonObject,
  given: Readonly<Record<string, string>>,
): Json {
  const value = given[name];
  if (value !== undefined) return value;
  const type = String(declaration['Type']);
  if (type.startsWith('AWS::SSM::')) {
    throw new Error(
      `Stack ${stack.name}: parameter ${name} is read from the parameter store, which does not exist locally`,
    );
  }
  const standard = declaration['Default'];
  if (standard === undefined) throw new Error(`Stack ${stack.name}: parameter ${name} has no value`);
  return type.includes('List') ? String(standard).split(',') : standard;
}

function pseudo(name: string, stack: Stack, place: Place): Json | undefined {
  switch (name) {
    case 'AWS::Region':
      return place.region;
    case 'AWS::AccountId':
      return place.account;
    case 'AWS::Partition':
      return place.partition;
    case 'AWS::URLSuffix':
      return place.urlSuffix;
    case 'AWS::StackName':
      return stack.name;
    case 'AWS::StackId':
      return `arn:${place.partition}:cloudformation:${place.region}:${place.account}:stack/${stack.name}/local`;
    case 'AWS::NoValue':
      return undefined;
    default:
      throw new Error(`Stack ${stack.name}: unknown pseudo parameter ${name}`);
  }
}

function section(stack: Stack, name: string): JsonObject {
  const value = stack.template[name];
  return isObject(value) ? value : {};
}

function objects(all: JsonObject): Map<string, JsonObject> {
  const result = new Map<string, JsonObject>();
  for (const [name, value] of Object.entries(all)) if (isObject(value)) result.set(name, value);
  return result;
}
