// The whole local system over the data directory in the first parameter, until it is killed. Its first line of output, as JSON, says where
// it answers and carries a token for the sample's BKPSDM.
import { makeSample } from '../../infra/local/sample/sample.ts';
import { anInstance } from '../scenarios/an-instance.ts';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('the data directory is missing');
const runtime = await anInstance(dataDir);
const sub = makeSample({ employees: 30, seed: 3 }).personas.bkpsdm;
const token = await runtime.issuer.mintToken({ sub, ttlSeconds: 3_600 });
process.stdout.write(`${JSON.stringify({ url: runtime.url, tokens: { [sub]: token } })}\n`);
