import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';

/** A stack to write: resources and further sections of its template, and files of each asset by the asset's hash. */
export interface StackFixture {
  readonly resources: JsonObject;
  readonly sections?: JsonObject;
  readonly assets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Writes a cloud assembly as the CDK does into a new temporary folder and returns its path. */
export function anAssembly(stacks: Readonly<Record<string, StackFixture>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  const artifacts: JsonObject = { Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } } };
  for (const [name, stack] of Object.entries(stacks)) {
    const template = { ...stack.sections, Resources: stack.resources };
    writeJson(join(directory, `${name}.template.json`), template);
    const files: JsonObject = {};
    for (const [hash, contents] of Object.entries(stack.assets ?? {})) {
      writeFiles(join(directory, `asset.${hash}`), contents);
      const destinations = { here: { bucketName: 'assets', objectKey: `${hash}.zip` } };
      files[hash] = { source: { path: `asset.${hash}`, packaging: 'zip' }, destinations };
    }
    writeJson(join(directory, `${name}.assets.json`), { version: '48.0.0', files, dockerImages: {} });
    artifacts[`${name}.assets`] = { type: 'cdk:asset-manifest', properties: { file: `${name}.assets.json` } };
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      properties: { templateFile: `${name}.template.json` },
      dependencies: [`${name}.assets`],
    };
  }
  writeJson(join(directory, 'manifest.json'), { version: '48.0.0', artifacts });
  return directory;
}

function writeFiles(directory: string, contents: Readonly<Record<string, string>>): void {
  mkdirSync(directory, { recursive: true });
  for (const [file, text] of Object.entries(contents)) writeFileSync(join(directory, file), text);
}

function writeJson(file: string, value: JsonObject): void {
  writeFileSync(file, JSON.stringify(value, null, 1));
}
