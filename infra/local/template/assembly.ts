import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, parseObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/** One stack of a cloud assembly: its template and where the assets that it names lie on disk. */
export interface Stack {
  readonly name: string;
  readonly template: JsonObject;
  /** From an asset's object key (`<hash>.zip`) to the absolute path of the folder or file it is made of. */
  readonly assets: ReadonlyMap<string, string>;
}

const IGNORED_ARTIFACTS = new Set(['cdk:tree', 'cdk:asset-manifest', 'cdk:feature-flag-report']);

/**
 * Reads every stack of the cloud assembly that `cdk synth` wrote into `directory` (the folder with `manifest.json`).
 * Throws when the folder holds no assembly, or an artifact that is neither a stack nor known to be irrelevant
 * (a stage's nested assembly, for example).
 */
export function readAssembly(directory: string): Stack[] {
  const manifestFile = join(directory, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`No cloud assembly: ${manifestFile} does not exist`);
  const artifacts = objectAt(readObject(manifestFile), 'artifacts', manifestFile);

  const stacks: Stack[] = [];
  for (const [id, artifact] of Object.entries(artifacts)) {
    const type = isObject(artifact) ? artifact['type'] : undefined;
    if (type === 'aws:cloudformation:stack')
      stacks.push(readStack(directory, id, artifact as JsonObject, artifacts));
    else if (!IGNORED_ARTIFACTS.has(String(type))) {
      throw new Error(`${manifestFile}: artifact ${id} has the unknown type ${String(type)}`);
    }
  }
  return stacks;
}

function readStack(directory: string, id: string, artifact: JsonObject, artifacts: JsonObject): Stack {
  const properties = objectAt(artifact, 'properties', `artifact ${id}`);
  const templateFile = join(directory, textAt(properties, 'templateFile', `artifact ${id}`));
  const name = typeof properties['stackName'] === 'string' ? properties['stackName'] : id;
  const dependencies = Array.isArray(artifact['dependencies']) ? artifact['dependencies'] : [];

  const assets = new Map<string, string>();
  for (const dependency of dependencies) {
    const other = artifacts[String(dependency)];
    if (!isObject(other) || other['type'] !== 'cdk:asset-manifest') continue;
    const file = textAt(objectAt(other, 'properties', String(dependency)), 'file', String(dependency));
    collectAssets(directory, join(directory, file), assets);
  }
  return { name, template: readObject(templateFile), assets };
}

function collectAssets(directory: string, file: string, assets: Map<string, string>): void {
  for (const [hash, asset] of Object.entries(objectAt(readObject(file), 'files', file))) {
    if (!isObject(asset)) throw new Error(`${file}: asset ${hash} is not an object`);
    const path = join(directory, textAt(objectAt(asset, 'source', `asset ${hash}`), 'path', `asset ${hash}`));
    for (const destination of Object.values(objectAt(asset, 'destinations', `asset ${hash}`))) {
      if (isObject(destination)) assets.set(textAt(destination, 'objectKey', `asset ${hash}`), path);
    }
  }
}

function readObject(file: string): JsonObject {
  return parseObject(readFileSync(file, 'utf8'), file);
}

function objectAt(parent: JsonObject, name: string, where: string): JsonObject {
  const value: Json | undefined = parent[name];
  if (!isObject(value)) throw new Error(`${where}: ${name} is missing or not an object`);
  return value;
}

function textAt(parent: JsonObject, name: string, where: string): string {
  const value = parent[name];
  if (typeof value !== 'string') throw new Error(`${where}: ${name} is missing or not a string`);
  return value;
}
