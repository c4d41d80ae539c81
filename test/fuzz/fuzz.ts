import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import * as z from 'zod';
import type { Route } from '../../shared/contracts/route.ts';
import type { Existing, World } from './a-world.ts';
import { faultsOf } from './faults-of.ts';
import { groundOf } from './ground.ts';
import type { Sent } from './sent.ts';
import { requestsOf, strayRequests } from './requests.ts';
import type { Answer } from './send.ts';
import { send } from './send.ts';
import type { Versions } from './versions.ts';
import { rememberVersions } from './versions.ts';

/** How often an operation was answered past the parsing of its requests, and how often it did what it was asked. */
type Reached = { past: number; done: number };
type Run = { seed: number; requests: number };

/** Many requests of every operation of a running system. Each fails at the first answer that is outside of its contract. */
export type Fuzz = {
  /** The operations that the system says it offers. */
  described: () => string[];
  ask: (route: Route, run: Run) => Promise<void>;
  askForNothing: (routes: readonly Route[], run: Run) => Promise<void>;
  /** Of the routes, those that refused everything at the door: what was sent to them shows nothing. */
  untouched: (routes: readonly Route[]) => string[];
};

/** Statuses before anything of the operation itself runs; 403 also says who may see a record and not change it. */
const AT_THE_DOOR = new Set([400, 401, 413, 415, 428, 431]);

function isAtTheDoor({ status, body }: Answer): boolean {
  return AT_THE_DOOR.has(status) || (status === 403 && body.includes('"code":"access.forbidden"'));
}

/** What is wrong with the answer of the world to a request; an unheard answer is wrong too. */
async function faultsAt(
  { url, callers, badTokens, existing }: World,
  versions: Versions,
  asked: Sent,
): Promise<{ answer: Answer; faults: string[] }> {
  const sent = versions.filledIn(asked);
  const token = callers[sent.who] ?? badTokens[sent.who] ?? '';
  const answer = await send(url, sent, token);
  versions.learn(sent, answer);
  const faults = faultsOf(sent, answer, { token, good: sent.who in callers });
  faults.push(...wrongResult(existing, sent, answer));
  const isForeign = sent.who === 'another agency' && [...existing.own].some((it) => sent.target.includes(it));
  if (isForeign && answer.status < 400) faults.push("another agency got to this one's people");
  return { answer, faults };
}

/** What a calculator answers must be what its own schema says; the contract only says that there is an explanation. */
function wrongResult({ calculators }: Existing, { route, target }: Sent, answer: Answer): string[] {
  const calculator = calculators.find((it) => target === `/v1/calculators/${it.name}`);
  if (route?.name !== 'calculate' || calculator === undefined || answer.status !== 200) return [];
  const { explanation: _, ...result } = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;
  const read = z.fromJSONSchema(calculator.output as never).safeParse(result);
  return read.success ? [] : [`the result breaks the calculator's schema: ${z.prettifyError(read.error)}`];
}

/** Prepares requests from the description of the API that the world serves. */
export async function aFuzz(world: World): Promise<Fuzz> {
  const { operations, ground } = await groundOf(world);
  const reached = new Map<string, Reached>();
  const versions = rememberVersions();

  async function sendAll(name: string, requests: fc.Arbitrary<Sent>, run: Run): Promise<void> {
    const counted = reached.get(name) ?? { past: 0, done: 0 };
    reached.set(name, counted);
    const property = fc.asyncProperty(requests, async (sent) => {
      const { answer, faults } = await faultsAt(world, versions, sent);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      if (!isAtTheDoor(answer)) counted.past += 1;
      if (answer.status < 300) counted.done += 1;
    });
    tell(await fc.check(property, { seed: run.seed + numberOf(name), numRuns: run.requests }), run.seed);
  }

  return {
    described: () => [...operations.keys()],
    ask: async (route, run) => {
      const operation = operations.get(route.name);
      if (operation === undefined) throw new Error(`${route.name} is not described`);
      await sendAll(route.name, requestsOf(route, operation, ground), run);
    },
    askForNothing: (routes, run) => sendAll('none', strayRequests(routes, ground), run),
    untouched: (routes) =>
      routes.filter((it) => (reached.get(it.name)?.past ?? 0) === 0).map((it) => it.name),
  };
}

/** A number for each operation, so that not all of them are asked in the same way. */
function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt16BE();
}

/** Throws when a check failed: what was wrong, the smallest request for which it is, and how to have the same requests again. */
function tell({ failed, counterexample, errorInstance, numRuns }: fc.RunDetails<[Sent]>, seed: number): void {
  if (!failed || counterexample === null) return;
  const [smallest] = counterexample;
  const wrong = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const again = `FUZZ_SEED=${seed} FUZZ_REQUESTS=${numRuns}`;
  throw new Error(`${wrong}\nsmallest request: ${told(smallest)}\nthe same requests again: ${again}`);
}

/** A request as somebody reads it who wants to send it again. */
function told({ kind, who, method, target, headers, body }: Sent): string {
  const shown = Object.entries(headers).map(([name, it]) => `${name}: ${short(it, 120)}`);
  return `${kind}, as ${who}: ${method} ${short(target, 600)} { ${shown.join('; ')} } ${short(String(body ?? ''), 2_000)}`;
}

/** A long text of the same few letters says nothing after the first of them. */
function short(text: string, most: number): string {
  const folded = text.replaceAll(/(.{1,6}?)\1{20,}/gs, '$1…');
  return folded.length > most ? `${folded.slice(0, most)}… (${text.length} characters)` : folded;
}

/** The seed and the number of requests of each operation: from the environment where somebody repeats a run, else as given. */
export function plannedRun(usual: Run): Run {
  const numberIn = (name: string, otherwise: number): number => {
    const value = process.env[name];
    if (value === undefined) return otherwise;
    if (/^-?\d{1,10}$/.test(value)) return Number(value);
    throw new Error(`${name} must be a whole number, not "${value}"`);
  };
  return {
    seed: numberIn('FUZZ_SEED', usual.seed),
    requests: numberIn('FUZZ_REQUESTS', usual.requests),
  };
}

/** First what only reads, for its versions; then from what hangs from others to what moves the ground below them. */
export function inOrder(routes: readonly Route[]): Route[] {
  const reads = (it: Route): boolean => it.method === 'GET';
  const [reading, changing] = [routes.filter(reads), routes.filter((it) => !reads(it))];
  return [...reading, ...changing.toReversed()];
}
