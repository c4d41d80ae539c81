import { PERMITS } from '../../functions/identity/index.ts';
import { handlers } from '../../functions/skp/handlers/handlers.ts';
import { routes } from '../../functions/skp/routes.ts';
import { aSkp } from '../../functions/skp/testing/a-skp.ts';
import { employee, SKP } from '../../functions/skp/testing/acts.ts';
import { show } from '../../functions/skp/use-cases/show.ts';
import type { SkpUseCases } from '../../functions/skp/use-cases/skp-use-cases.ts';
import { accept } from '../../shared/kernel/refusal.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench } from './measure.ts';
import { ratioOf, reported } from './measure.ts';

const ROUNDS = 150;
const REQUESTS = 30;
const target = { low: 95, high: 95 };

/** A plan as large as people write them: eight results with three indicators each. */
const PLAN = {
  approach: 'KUANTITATIF',
  rhk: Array.from({ length: 8 }, (_, result) => ({
    number: result + 1,
    kind: result < 6 ? 'UTAMA' : 'TAMBAHAN',
    text: `Terlayaninya permohonan dokumen kependudukan warga secara tepat waktu dan tanpa biaya, bagian ${result}`,
    iki: Array.from({ length: 3 }, (_, at) => ({
      number: 3 * result + at + 1,
      text: `Persentase dokumen yang terbit dalam satu hari kerja sejak berkas dinyatakan lengkap, bagian ${at}`,
      aspect: 'WAKTU',
      direction: 'NORMAL',
      unit: 'persen',
      aggregation: 'RATA_RATA',
      quarters: [target, target, target, target],
      year: target,
    })),
  })),
};

/** Everything of a request but its reading and writing: what is saved is shown. */
function lambda() {
  const save: SkpUseCases['save'] = (_, content) =>
    Promise.resolve(
      accept(show(aSkp(), ['SELF'], undefined, () => ({ content, form: 'JA_JF', agreedAt: undefined }))),
    );
  return serve(routes, handlers({ save } as SkpUseCases), PERMITS);
}

function request(body: string): Parameters<ReturnType<typeof lambda>>[0] {
  const authorizer = { lambda: { credentials: 'valid', actor: JSON.stringify(employee) } };
  return {
    routeKey: 'PUT /v1/skp/{skp}',
    headers: { 'content-type': 'application/json', 'if-match': '"1"' },
    pathParameters: { skp: SKP },
    body,
    isBase64Encoded: false,
    requestContext: { requestId: 'r', authorizer },
  } as unknown as Parameters<ReturnType<typeof lambda>>[0];
}

const times = (work: () => unknown) => async (): Promise<void> => {
  for (let n = 0; n < REQUESTS; n++) await work();
};

/** What the pipeline costs above reading and writing JSON: route, actor, permission, contract, handler, contract of the answer. */
export const handler: Bench = {
  name: 'handler',
  run: async ({ tell }) => {
    tell('saving a plan of 24 indicators without a table');
    const body = JSON.stringify(PLAN);
    const invoke = lambda();
    const answer = await invoke(request(body));
    if (answer.statusCode !== 200)
      throw new Error(`the plan was answered ${answer.statusCode}: ${answer.body}`);
    const ratio = await ratioOf(
      ROUNDS,
      times(() => invoke(request(body))),
      times(() => JSON.stringify(JSON.parse(body))),
    );
    return [
      reported(
        'handler without I/O ÷ JSON parse and stringify of its body',
        ratio,
        budgets.ratios.handlerOverJson,
        'ratio',
      ),
    ];
  },
};
