import * as fc from 'fast-check';
import type { Route } from '../../shared/contracts/route.ts';
import type { Ground, Operation, Params, Parts } from './sent.ts';
import { LAST_SEEN } from './sent.ts';
import type { Sources } from './values.ts';
import { valuesOf, valuesOfField } from './values.ts';

const MOST_VERSION = 6;
const KEYS = fc.stringMatching(/^[a-z0-9]{20}$/);

function parametersOf(operation: Operation, where: string, sources: Sources): fc.Arbitrary<Params> {
  const all = operation.parameters.filter((it) => it.in === where);
  const model = Object.fromEntries(all.map((it) => [it.name, valuesOfField(it.name, it.schema, sources)]));
  const { cursor, ...others } = model;
  const required = all.filter((it) => it.required).map((it) => it.name);
  const params: fc.Arbitrary<Params> = fc.record(others, { requiredKeys: required, noNullPrototype: true });
  if (cursor === undefined) return params;
  // Few cursors belong to the list that is asked for, and with another one there is no list.
  const further = fc.tuple(params, cursor).map(([it, value]) => ({ ...it, cursor: value }));
  return fc.oneof({ arbitrary: params, weight: 3 }, { arbitrary: further, weight: 1 });
}

function headersOf(route: Route): fc.Arbitrary<Record<string, string>> {
  const versions = fc.oneof(
    fc.constant(LAST_SEEN),
    fc.nat({ max: MOST_VERSION }).map((it) => `"${it}"`),
  );
  const keys = fc.oneof(
    { arbitrary: KEYS.map((it) => `${route.name}-${it}`), weight: 6 },
    { arbitrary: fc.constant('used-again-and-again'), weight: 1 },
  );
  const languages = fc.constantFrom('id', 'en', 'en-GB,en;q=0.9', '*', 'xx'.repeat(100));
  const accepted = fc.constantFrom('application/json', '*/*', 'text/html', 'application/pdf');
  const optional = { 'accept-language': languages, accept: accepted };
  return fc.record(
    {
      ...optional,
      ...(route.precondition === 'IF_MATCH' ? { 'if-match': versions } : {}),
      ...(route.method === 'GET' ? {} : { 'idempotency-key': keys }),
    },
    {
      requiredKeys: [
        ...(route.precondition === 'IF_MATCH' ? (['if-match'] as const) : []),
        ...(route.idempotency === 'REQUIRED' ? (['idempotency-key'] as const) : []),
      ],
      noNullPrototype: true,
    },
  );
}

function bodiesOf(
  route: Route,
  operation: Operation,
  params: Params,
  ground: Ground,
  sources: Sources,
): fc.Arbitrary<unknown> {
  const described = operation.requestBody?.content['application/json']?.schema;
  if (described === undefined) return fc.constant(undefined);
  const { examples, schema = described } = ground.bodies(route, params);
  const values = valuesOf(schema, sources);
  if (examples.length === 0) return values;
  return fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 3 }, { arbitrary: values, weight: 1 });
}

/** Requests as the operation is described, mostly by somebody who holds its permission. */
export function described(route: Route, operation: Operation, ground: Ground): fc.Arbitrary<Parts> {
  const sources: Sources = { shared: ground.shared, known: (field) => ground.known(route, field) };
  const holders = ground.holders(route);
  const anybody = fc.constantFrom(...ground.callers);
  const who =
    holders.length === 0
      ? anybody
      : fc.oneof({ arbitrary: fc.constantFrom(...holders), weight: 6 }, { arbitrary: anybody, weight: 1 });
  return parametersOf(operation, 'path', sources).chain((params) =>
    fc.record({
      who,
      params: fc.constant(params),
      query: parametersOf(operation, 'query', sources),
      headers: headersOf(route),
      body: bodiesOf(route, operation, params, ground, sources),
    }),
  );
}
