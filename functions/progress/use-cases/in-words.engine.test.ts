import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Content } from '../../skp/index.ts';
import { aContent, anIki, anIkiInWords, anRhk } from '../../skp/testing/a-skp.ts';
import { aYear, NOW, putGate } from '../../skp/testing/a-year.ts';
import { accepted, agreed, amended, codeOf, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { realisationBody } from '../handlers/realisation-body.ts';
import { aReport, idIn, progressOn, sent } from '../testing/acts.ts';
import type { ProgressUseCases } from './progress-use-cases.ts';

const qualitative = (...iki: Content['rhk'][number]['iki']) =>
  aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki })] });
const words = aReport({ number: 9, realisation: null, note: 'Semua keluhan dijawab hari itu juga' });

describe('a realisation in words', () => {
  let table: Table;
  let progress: ProgressUseCases;

  beforeEach(async () => {
    table = await aTable();
    progress = progressOn(table);
    await aYear(table);
  });
  const read = async (period = '2026-Q4') => accepted(await progress.get(employee, NOW, idIn(period)));

  it('stands beside one in numbers, in the order of the plan', async () => {
    await agreed(useCasesOn(table), qualitative(anIkiInWords(), anIki()));
    const saved = accepted(await progress.save(sent(employee, 0), [words, aReport()]));
    expect(realisationBody(await read())).toEqual(realisationBody(saved));
    expect(realisationBody(saved).iki).toMatchObject([
      { number: 9, approach: 'KUALITATIF', target: anIkiInWords().target, note: words.note },
      { number: 1, approach: 'KUANTITATIF', target: { low: 12, high: 12 }, realisation: 11 },
    ]);
    expect(realisationBody(saved).iki[0]).not.toHaveProperty('realisation');
  });

  it('refuses a number, and saves nothing of the report', async () => {
    await agreed(useCasesOn(table), qualitative(anIkiInWords(), anIki()));
    const counted = { ...words, realisation: 0 };
    expect(codeOf(await progress.save(sent(employee, 0), [aReport(), counted]))).toBe(
      'realisation.iki-in-words',
    );
    expect(await read()).toMatchObject({ vector: { r: 0, iki: [{ realisation: null }] } });
  });

  it('is all there is of a plan wholly in words', async () => {
    await agreed(useCasesOn(table), qualitative(anIkiInWords()));
    expect(await read()).toMatchObject({ plan: 1, iki: [{ note: '' }] });
    accepted(await progress.save(sent(employee, 0), [words]));
    expect(await read()).toMatchObject({ vector: { r: 1, iki: [] }, iki: [{ note: words.note }] });
    const unknown = await progress.save(sent(employee, 1), [aReport()]);
    expect(unknown).toMatchObject({ refusal: { code: 'realisation.unknown-iki', values: { iki: 1 } } });
  });

  it('is not there in a quarter that no plan has reached', async () => {
    await putGate(table, '2026-Q3');
    await agreed(useCasesOn(table), qualitative(anIkiInWords()));
    expect(await read('2026-Q3')).toMatchObject({ plan: 0, iki: [] });
    const late = sent(employee, 0, { id: idIn('2026-Q3'), now: '2026-10-01T00:00:00.000Z' });
    expect(codeOf(await progress.save(late, [words]))).toBe('realisation.no-agreed-skp');
  });

  it('keeps its words when an amendment takes the number of its indicator away', async () => {
    await agreed(useCasesOn(table), qualitative(anIki()));
    accepted(await progress.save(sent(employee, 0), [aReport()]));
    await amended(useCasesOn(table), 4, qualitative(anIkiInWords({ number: 1 })));
    expect(await read()).toMatchObject({ plan: 2, vector: { iki: [] }, iki: [{ note: aReport().note }] });
  });
});
