import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor, Role } from '../../../shared/kernel/actor.ts';
import { resultSentenceOf } from '../../../shared/messages/explanations/result-sentences.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { PERMITS } from '../../identity/index.ts';
import type { Unit } from '../../organisation/index.ts';
import { createRelation } from '../../organisation/index.ts';
import type { PeriodState } from '../../periods/index.ts';
import { resultOf } from '../../periods/index.ts';
import { AGENCY, putStandingPeriod, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { putAggregates } from '../store/close-store.ts';
import { aggregateKey } from '../store/keys.ts';
import { createExplain } from './explain.ts';

const NOW = '2027-02-01T03:00:00.000Z';
const [EMPLOYEE, ASSESSOR] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const UNITS: Unit[] = [
  { code: 'KOTA', name: 'Pemerintah Kota', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DISDUKCAPIL', name: 'Dinas', kind: 'DINAS', parent: 'KOTA' },
  { code: 'DISDUKCAPIL.DAFDUK', name: 'Bidang', kind: 'BIDANG', parent: 'DISDUKCAPIL' },
];
const COUNTS = { SANGAT_BAIK: 0, BAIK: 30, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 };
const AGGREGATE = {
  opd: 'DISDUKCAPIL',
  counts: { ...COUNTS, BELUM_DINILAI: 1 },
  population: 31,
  pattern: { achievement: 'BAIK', counts: COUNTS },
} as const;

let table: Table;
function explained(actor: Actor) {
  const tree = () => Promise.resolve(new Map(UNITS.map((unit) => [unit.code, unit])));
  const relation = createRelation(table, tree, PERMITS);
  return createExplain({ table, tree, relation, sentenceOf: resultSentenceOf })(
    actor,
    NOW,
    `2026-Q4.${EMPLOYEE}.1`,
  );
}

function anActor(id: string, difference: Partial<Actor> & { also?: Role } = {}): Actor {
  const { also, ...rest } = difference;
  const roles: Role[] = also === undefined ? ['PEGAWAI'] : ['PEGAWAI', also];
  const nobody = { heads: [], delegations: [], zone: 'Asia/Jakarta', shards: SHARDS } as const;
  return { kind: 'PERSON', agency: AGENCY, id, roles, ...nobody, ...rest };
}

async function stand(state: PeriodState): Promise<void> {
  const rating = { workResult: 'SESUAI', workBehaviour: 'SESUAI', plan: 1, realisation: 0 } as const;
  const vector = aVector({ g: 1, rating });
  const result = resultOf(vector, RULE_SETS[0].id);
  await putStandingPeriod(table, { state, vectors: [{ ...vector, run: '2026-Q4', result }] });
}

beforeEach(async () => {
  table = await aTable();
  await putAggregates(table, AGENCY, '2026-Q4', 'F', [AGGREGATE]);
  await stand('DELIVERED');
});

describe('an explained result', () => {
  it('tells BKPSDM and the head of the OPD how its distribution stands, with the rules that say so', async () => {
    const head = anActor('cccccccccccc', { heads: ['DISDUKCAPIL'] });
    for (const actor of [anActor('dddddddddddd', { also: 'BKPSDM' }), head]) {
      const result = await explained(actor);
      expect(result).toMatchObject({
        value: {
          distribution: {
            opd: 'DISDUKCAPIL',
            population: 30,
            severity: 'WARNING',
            broken: ['BAIK_MAX_70', 'BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA'],
            explanation: { rules: [{ rule: 'distribution' }, { rule: 'distribution-severity' }] },
          },
        },
      });
    }
  });

  it('tells the employee and the assessor nothing of others', async () => {
    for (const id of [EMPLOYEE, ASSESSOR]) {
      const result = await explained(anActor(id));
      expect(result.ok).toBe(true);
      expect(result.ok && result.value.distribution).toBeUndefined();
      expect(result.ok && result.value.explained.explanation.rules.map((it) => it.rule)).not.toContain(
        'distribution',
      );
    }
  });

  it('has no distribution of a period that was scored before patterns were counted', async () => {
    const { pattern: _none, ...kept } = AGGREGATE;
    await table.putAll([{ ...aggregateKey(AGENCY, '2026-Q4', 'F', 'DISDUKCAPIL'), ...kept }]);
    const result = await explained(anActor('dddddddddddd', { also: 'BKPSDM' }));
    expect(result.ok).toBe(true);
    expect(result.ok && result.value.distribution).toBeUndefined();
  });

  it('has no distribution before the period was scored', async () => {
    await stand('SEALING');
    const result = await explained(anActor('dddddddddddd', { also: 'BKPSDM' }));
    expect(result.ok).toBe(true);
    expect(result.ok && result.value.distribution).toBeUndefined();
  });
});
