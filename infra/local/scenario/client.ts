import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** What the API answered: its body, and the record's version from the ETag. */
export type Answer<T = Record<string, unknown>> = { body: T; version: string };

/** The API as one caller uses it. A refusal that is not expected throws, with the problem details. */
export type Caller = {
  get<T>(path: string): Promise<Answer<T>>;
  /** `key`: the idempotency key, where the same call must be safe to repeat after a restart; a fresh one otherwise. */
  post<T>(path: string, body?: unknown, version?: string, key?: string): Promise<Answer<T>>;
  put<T>(path: string, body: unknown, version?: string): Promise<Answer<T>>;
  /** The bytes of an answer that is a file. */
  file(path: string): Promise<Uint8Array>;
};

export type Client = {
  /** The caller whose token has this subject: a NIP, or a machine client's id. */
  as(subject: string): Caller;
  /** How many requests were made. */
  requests(): number;
};

const ATTEMPTS = 40;
/** Refusals that only ask for patience. */
const PATIENCE = new Set(['service.busy', 'period.opening']);
const HOUR = 3_600;

/** A client of the API at `url`; `mint` signs an access token for a subject. */
export function createClient(url: string, mint: (subject: string) => Promise<string>): Client {
  const tokens = new Map<string, Promise<string>>();
  let requests = 0;

  async function call<T>(
    subject: string,
    method: string,
    path: string,
    body: unknown,
    version?: string,
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    const token = tokens.get(subject) ?? mint(subject);
    tokens.set(subject, token);
    const headers = {
      authorization: `Bearer ${await token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    };
    for (let attempt = 1; ; attempt++) {
      requests += 1;
      const response = await fetch(url + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as T & { code?: string };
      if (response.ok)
        return { body: answer, version: (response.headers.get('etag') ?? '').replaceAll('"', '') };
      const patient = response.status === 503 || PATIENCE.has(answer.code ?? '');
      if (!patient || attempt === ATTEMPTS) {
        throw new Error(`${method} ${path} as ${subject}: ${response.status} ${JSON.stringify(answer)}`);
      }
      await delay(250);
    }
  }

  async function file(subject: string, path: string): Promise<Uint8Array> {
    const token = tokens.get(subject) ?? mint(subject);
    tokens.set(subject, token);
    requests += 1;
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${await token}` } });
    if (!response.ok)
      throw new Error(`GET ${path} as ${subject}: ${response.status} ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  return {
    as: (subject) => ({
      get: (path) => call(subject, 'GET', path, undefined),
      post: (path, body, version, key) => call(subject, 'POST', path, body, version, key),
      put: (path, body, version) => call(subject, 'PUT', path, body, version),
      file: (path) => file(subject, path),
    }),
    requests: () => requests,
  };
}

/** A client of a running instance, whose issuer signs the tokens. */
export function clientOf(runtime: {
  url: string;
  issuer: { mintToken(wanted: { sub: string; ttlSeconds: number }): Promise<string> };
}): Client {
  return createClient(runtime.url, (sub) => runtime.issuer.mintToken({ sub, ttlSeconds: 2 * HOUR }));
}

/** Runs `work` over all items, `width` at a time, in their order of start; the first failure ends it. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) await work(item, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Asks again until `done` accepts the answer; throws when it takes longer than `seconds`. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T>,
  done: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`${what} took longer than ${seconds} s: ${JSON.stringify(answer).slice(0, 2_000)}`);
    await delay(150);
  }
}
