import { PERMITS } from '../../functions/identity/index.ts';
import type { Route } from '../../shared/contracts/route.ts';
import type { Role } from '../../shared/kernel/actor.ts';
import type { Existing, World } from './a-world.ts';
import type { Ground, Operation } from './sent.ts';
import type { JsonSchema } from './values.ts';

/** What the callers of the world hold; who assesses whom is a relation and no role. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  pegawai: ['PEGAWAI'],
  penilai: ['PEGAWAI'],
  'atasan penilai': ['PEGAWAI'],
  bkpsdm: ['PEGAWAI', 'BKPSDM'],
  'admin opd': ['PEGAWAI', 'ADMIN_OPD'],
  inspektorat: ['PEGAWAI', 'INSPEKTORAT'],
  ppk: ['PEGAWAI', 'PPK'],
  installer: ['INSTALLER'],
};

function holdersOf(route: Route): string[] {
  const grants = PERMITS[route.permission] ?? {};
  return Object.keys(ROLES).filter((who) => ROLES[who]?.some((role) => (grants[role] ?? []).length > 0));
}

const NAMES_OF: Readonly<Record<string, (it: Existing) => readonly string[]>> = {
  calculate: (it) => it.calculators.map(({ name }) => name),
  calculateBatch: (it) => it.calculators.map(({ name }) => name),
  setPolicy: (it) => it.policy,
};

/** Values that exist, by the name of the field that takes them. */
function knownIn(existing: Existing): Readonly<Record<string, readonly unknown[]>> {
  const { quarter, people, units } = existing;
  return {
    employee: people,
    assessor: [...people, 'me'],
    behalf: people,
    delegation: existing.delegations,
    unit: units,
    import: existing.imports,
    evidence: existing.evidence,
    feedback: existing.feedback,
    appraisal: existing.appraisals,
    skp: people.map((it) => `${quarter.year}.${it}.1`),
    period: [quarter.id, quarter.year],
    year: [quarter.year],
    segment: ['1'],
    version: ['1'],
    number: [1, 2],
    iki: [1, 2],
    report: ['KOTA.xlsx', 'KOTA.csv'],
    document: units.map((it) => `${it}.pdf`),
    code: ['binjai.aaaaaaaaaaaaaaaaaaaa'],
    nip: existing.nips,
    cursor: existing.cursors,
    approach: ['KUANTITATIF'],
  };
}

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const target = { low: 95, high: 95 };
const plan = {
  approach: 'KUANTITATIF',
  rhk: [
    {
      number: 1,
      kind: 'UTAMA',
      text: 'Terbitnya kartu tepat waktu',
      iki: [
        {
          number: 1,
          text: 'Persentase kartu yang terbit dalam satu hari',
          aspect: 'WAKTU',
          direction: 'NORMAL',
          unit: 'persen',
          aggregation: 'RATA_RATA',
          quarters: [target, target, target, target],
          year: target,
        },
      ],
    },
  ],
};

/** Bodies that are right, for what a schema cannot say: dates in order, numbers once, one field of three. */
function examplesIn(existing: Existing): Readonly<Record<string, readonly unknown[]>> {
  const { people, nips, units, quarter } = existing;
  const [employee, assessor, senior] = people;
  const calendar = { realisationDeadline: dayIn(20), ratingDeadline: dayIn(27) };
  return {
    saveSkp: [plan, { approach: 'KUALITATIF', rhk: [] }],
    saveRealisation: [{ iki: [{ number: 1, realisation: 97.5, note: 'Rekap layanan.' }] }],
    findEmployees: [{ nip: nips[0] }, { unit: units[0], limit: 1 }, { name: 'Siti Aminah' }],
    addDelegation: [
      {
        employee: assessor,
        behalf: senior,
        as: 'PLT',
        from: dayIn(1).slice(0, 10),
        to: dayIn(9).slice(0, 10),
        decree: 'SK 2',
      },
    ],
    createPeriod: [
      { id: String(Number(quarter.year) + 1), calendar },
      { id: `${quarter.year}-Q4`, calendar },
    ],
    reschedulePeriod: [{ ...calendar, reason: 'Rapat tim.' }],
    correctLine: [
      { assessor: senior, reason: 'Penataan tugas.' },
      { assessor, reason: 'Penataan tugas.' },
    ],
    beginUpload: [
      {
        iki: 1,
        fileName: 'Laporan.pdf',
        contentType: 'application/pdf',
        size: 1_000,
        sha256: 'ab'.repeat(32),
      },
    ],
    createSkp: [{ year: quarter.year, segment: '1' }],
    endDelegation: [{ to: dayIn(2).slice(0, 10) }],
    setPolicy: [{ value: 10, from: dayIn(2).slice(0, 10), reason: 'Rapat tim.' }],
    rateAppraisal: [{ workResult: 'SESUAI', workBehaviour: 'DI_ATAS', note: `Cepat: ${employee}.` }],
  };
}

/** A calculator's own schema and example, where the description of the API only says that it takes an object. */
function ofCalculator(
  existing: Existing,
  route: Route,
  name: unknown,
): { examples: readonly unknown[]; schema?: JsonSchema } | undefined {
  const calculator = existing.calculators.find((it) => it.name === name);
  if (calculator === undefined) return undefined;
  const { input } = calculator.example;
  if (route.name === 'calculate') return { examples: [input], schema: calculator.input };
  if (route.name !== 'calculateBatch') return undefined;
  const cell = (it: unknown): string =>
    JSON.stringify(typeof it === 'object' ? '' : String(it)).replaceAll('\\"', '""');
  const plain = calculator.columns.map((column) => cell(input[column] ?? '')).join(',');
  const odd = calculator.columns.map(() => '=1+1').join(';');
  const header = calculator.columns.join(',');
  return {
    examples: [
      { csv: `${header}\n${plain}\n` },
      { csv: `${header}\n${plain}\n-0,1e999\n"${plain}` },
      { csv: `${header.replaceAll(',', ';')}\r\n${odd}` },
      { csv: `${header},__proto__\n${plain},1` },
      { csv: '' },
    ],
  };
}

type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
};

/** The operations that the running system says it offers, and what requests of them can be made from. */
export async function groundOf({
  url,
  existing,
  callers,
  badTokens,
}: World): Promise<{ operations: ReadonlyMap<string, Operation>; ground: Ground }> {
  const response = await fetch(`${url}/v1/openapi.json`);
  const { paths, components } = (await response.json()) as Description;
  const known = knownIn(existing);
  const examples = examplesIn(existing);
  const operations = Object.values(paths)
    .flatMap((it) => Object.values(it))
    .map((it) => [it.operationId, it] as const);
  return {
    operations: new Map(operations),
    ground: {
      shared: components.schemas,
      callers: Object.keys(callers),
      badTokens: Object.keys(badTokens),
      holders: holdersOf,
      known: (route, field) =>
        field === 'name' ? (NAMES_OF[route.name]?.(existing) ?? []) : (known[field] ?? []),
      bodies: (route, params) =>
        ofCalculator(existing, route, params['name']) ?? { examples: examples[route.name] ?? [] },
    },
  };
}
