import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { CAPABILITIES } from './config/capabilities.ts';
import { STAGE } from './config/stage.ts';
import { bundleAll } from './constructs/bundles.ts';
import { AppStack } from './stacks/app-stack.ts';
import { DataStack } from './stacks/data-stack.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { context } = JSON.parse(readFileSync(`${ROOT}cdk.json`, 'utf8')) as {
  context: Record<string, unknown>;
};

// Run as `node infra/app.ts` nothing loads cdk.json's context, so it is given here; under the CDK CLI this is the same data again.
const outdir = process.env['CDK_OUTDIR'] ?? `${ROOT}cdk.out`;
const app = new App({ outdir, context, analyticsReporting: false });
const region = String(app.node.tryGetContext('region') ?? STAGE.region);
new AppStack(app, new DataStack(app, region), await bundleAll(CAPABILITIES, outdir));
app.synth();
