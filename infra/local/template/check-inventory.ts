import { EMULATED, INERT } from './inventory.ts';
import type { Fields } from './inventory.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

const ATTRIBUTES = new Set([
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);

/** True when resources of this type run locally, false when they do nothing here; throws when the inventory lacks the type. */
export function isEmulated(type: string, logicalId: string): boolean {
  if (EMULATED[type]) return true;
  if (INERT[type] !== undefined) return false;
  throw new Error(
    `${type} ${logicalId}: this resource type is on neither list of infra/local/template/inventory.ts`,
  );
}

/**
 * Throws when an emulated resource has a property, or a field of one, that the inventory does not list. The error names type, logical
 * id and property (`AWS::SQS::Queue Inbox: property RedrivePolicy.x …`).
 */
export function checkProperties(type: string, logicalId: string, resource: JsonObject): void {
  for (const attribute of Object.keys(resource)) {
    if (!ATTRIBUTES.has(attribute))
      throw new Error(`${type} ${logicalId}: unknown resource attribute ${attribute}`);
  }
  const fields = EMULATED[type];
  if (fields) checkFields(fields, resource['Properties'] ?? {}, `${type} ${logicalId}`, '');
}

function checkFields(fields: Fields, value: Json, resource: string, path: string): void {
  if (Array.isArray(value)) return value.forEach((item) => checkFields(fields, item, resource, path));
  if (!isObject(value) || isExpression(value)) return;
  for (const [name, item] of Object.entries(value)) {
    const use = fields[name];
    if (use === undefined) {
      const list = 'infra/local/template/inventory.ts';
      throw new Error(`${resource}: property ${path}${name} is neither used nor accepted by ${list}`);
    }
    if (typeof use === 'object') checkFields(use, item, resource, `${path}${name}.`);
  }
}

/** Expressions are looked into once they are resolved. */
function isExpression(value: JsonObject): boolean {
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'));
}
