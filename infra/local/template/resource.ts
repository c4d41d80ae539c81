import { checkProperties, isEmulated } from './check-inventory.ts';
import { nameProperty } from './identity.ts';
import type { Identity } from './identity.ts';
import { EMULATED } from './inventory.ts';
import { resolve } from './intrinsics.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { readProperties } from './properties.ts';
import type { Properties } from './properties.ts';
import type { StackScope } from './stack-scope.ts';

/** An emulated resource: identified, checked against the inventory, its used properties resolved. */
export interface Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly identity: Identity;
  readonly properties: Properties;
  readonly assets: ReadonlyMap<string, string>;
}

/** The emulated resources of one stack, in the order of the template. Throws for whatever the inventory does not know. */
export function readResources(scope: StackScope): Resource[] {
  const result: Resource[] = [];
  for (const [logicalId, raw] of scope.resources) {
    const type = String(raw['Type']);
    const emulated = isEmulated(type, logicalId);
    if (!emulated || !scope.exists(logicalId)) continue;
    result.push(readResource(scope, logicalId, type, raw));
  }
  return result;
}

function readResource(scope: StackScope, logicalId: string, type: string, raw: JsonObject): Resource {
  checkProperties(type, logicalId, raw);
  const where = `Stack ${scope.stack.name}, ${type} ${logicalId}`;
  const resolved = resolveUsed(scope, type, isObject(raw['Properties']) ? raw['Properties'] : {}, where);
  checkProperties(type, logicalId, { Properties: resolved });
  return {
    stack: scope.stack.name,
    logicalId,
    type,
    identity: scope.identity(logicalId),
    properties: readProperties(resolved, where),
    assets: scope.stack.assets,
  };
}

/** Accepted properties stay unresolved: they may refer to what does not exist locally. */
function resolveUsed(scope: StackScope, type: string, properties: JsonObject, where: string): JsonObject {
  const used: JsonObject = {};
  for (const [name, value] of Object.entries(properties)) {
    const use = EMULATED[type]?.[name];
    const accepted = typeof use === 'string' && use !== 'used';
    if (accepted || name === nameProperty(type)) continue;
    const resolved = resolve(value, scope, `${where}, ${name}`);
    if (resolved !== undefined) used[name] = resolved;
  }
  return used;
}
