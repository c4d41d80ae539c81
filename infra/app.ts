import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, Tags } from 'aws-cdk-lib';
import { ACKNOWLEDGEMENTS } from './config/acknowledgements.ts';
import { CAPABILITIES } from './config/capabilities.ts';
import { stageOf } from './config/stage.ts';
import type { Restored } from './constructs/table.ts';
import { bundleAll } from './constructs/bundles.ts';
import { checkRules } from './constructs/checks.ts';
import { AppStack } from './stacks/app-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { context } = JSON.parse(readFileSync(`${ROOT}cdk.json`, 'utf8')) as {
  context: Record<string, unknown>;
};

// Run as `node infra/app.ts` nothing loads cdk.json's context, so it is given here; what the CDK CLI or CDK_CONTEXT_JSON says goes first.
const outdir = process.env['CDK_OUTDIR'] ?? `${ROOT}cdk.out`;
const app = new App({ outdir, context, analyticsReporting: false });
const stage = stageOf(app.node.tryGetContext('stage'));
Tags.of(app).add('product', 'kinerja');
Tags.of(app).add('stage', stage.stage);
Tags.of(app).add('cost-centre', String(app.node.tryGetContext('costCentre')));

/** Both or none: a table without its stream would leave the relay deaf. */
function restoredOf(name: unknown, streamArn: unknown): Restored | undefined {
  if (name === undefined && streamArn === undefined) return undefined;
  if (typeof name === 'string' && typeof streamArn === 'string') return { name, streamArn };
  throw new Error('restoredTable and restoredStream must be given together');
}

const restored = restoredOf(
  app.node.tryGetContext('restoredTable'),
  app.node.tryGetContext('restoredStream'),
);
const bundles = await bundleAll(CAPABILITIES, outdir);
const data = new DataStack(app, {
  stage,
  region: String(app.node.tryGetContext('region')),
  restored,
});
const product = new AppStack(app, { stage, data, bundles });
new WatchStack(app, { stage, data, product });
checkRules(app, ACKNOWLEDGEMENTS);
app.synth();
// Each bundle stands in the assembly by now, under its hash.
rmSync(bundles, { recursive: true, force: true });
