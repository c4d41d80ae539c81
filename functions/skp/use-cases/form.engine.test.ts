import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERSPECTIVES } from '../../../shared/regulation/sets.ts';
import { aContent, anIki, anRhk } from '../testing/a-skp.ts';
import { aYear, NOW, putSegment, putUnit } from '../testing/a-year.ts';
import { accepted, agreed, asked, assessor, codeOf, employee, SKP, useCasesOn } from '../testing/acts.ts';
import type { SkpUseCases } from './skp-use-cases.ts';

const wanted = { year: '2026', segment: '1' };
const mark = { key: '', body: 'body' };
const iki = PERSPECTIVES.map((perspective, at) => anIki({ number: at + 1, perspective }));
const ofHead = aContent({ rhk: [anRhk({ classification: 'ORGANISASI', iki })] });

describe('the official form of an SKP', () => {
  let table: Table;
  let skp: SkpUseCases;

  beforeEach(async () => {
    table = await aTable();
    await aYear(table);
    skp = useCasesOn(table);
  });

  const begin = async () => accepted(await skp.create(employee, NOW, mark, wanted));
  const headOf = async (kind: 'KELURAHAN' | 'SEKSI') => {
    await putUnit(table, 'KEL-1', kind);
    await putSegment(table, { unit: 'KEL-1', head: true, positionKind: 'PENGAWAS' });
  };

  it('is that of JA/JF for whoever heads nothing', async () => {
    expect(await begin()).toMatchObject({ form: 'JA_JF', skp: { form: 'JA_JF' } });
  });

  it('is that of JPT for a JPT, and for the head of a unit kerja mandiri', async () => {
    await putSegment(table, { positionKind: 'JPT_PRATAMA' });
    expect((await begin()).form).toBe('JPT');
    const other = await aTable();
    await aYear(other);
    table = other;
    await headOf('KELURAHAN');
    expect(accepted(await useCasesOn(other).create(employee, NOW, mark, wanted)).form).toBe('JPT');
  });

  it('is that of JA/JF for the head of a part of a unit', async () => {
    await headOf('SEKSI');
    expect((await begin()).form).toBe('JA_JF');
  });

  it('is known of a unit that is younger than the tree in memory', async () => {
    await putUnit(table, 'KOTA', 'PEMERINTAH_KOTA');
    await putSegment(table, { unit: 'KOTA', head: true });
    await begin();
    await headOf('KELURAHAN');
    accepted(await skp.save(asked(employee, 1), ofHead));
    expect(accepted(await skp.submit(asked(employee, 2))).form).toBe('JPT');
  });

  it('costs a head the tree of units once, and everybody else nothing', async () => {
    await headOf('KELURAHAN');
    await begin();
    accepted(await skp.save(asked(employee, 1), ofHead));
    const before = table.meter.sdkCalls;
    accepted(await skp.submit(asked(employee, 2)));
    expect(table.meter.sdkCalls - before).toBe(2);
  });

  it('is decided anew when it is submitted, and its rules with it', async () => {
    await begin();
    accepted(await skp.save(asked(employee, 1), ofHead));
    expect(codeOf(await skp.submit(asked(employee, 2)))).toBe('skp.perspective-of-jpt');
    await headOf('KELURAHAN');
    expect(accepted(await skp.submit(asked(employee, 2)))).toMatchObject({ form: 'JPT' });
  });

  it('asks a head for perspectives when they submit, not while they write', async () => {
    await headOf('KELURAHAN');
    await begin();
    accepted(await skp.save(asked(employee, 1), aContent()));
    expect(codeOf(await skp.submit(asked(employee, 2)))).toBe('skp.no-perspective');
    const qualitative = { ...ofHead, approach: 'KUALITATIF' as const };
    accepted(await skp.save(asked(employee, 2), qualitative));
    expect(codeOf(await skp.submit(asked(employee, 3)))).toBe('skp.not-quantitative');
  });

  it('stays with a version that was agreed, whatever the position becomes', async () => {
    await agreed(skp);
    await headOf('KELURAHAN');
    const amended = accepted(await skp.amend(asked(employee, 4)));
    expect(amended).toMatchObject({ shown: 2, form: 'JPT' });
    expect(accepted(await skp.get(assessor, NOW, SKP))).toMatchObject({ shown: 1, form: 'JA_JF' });
    accepted(await skp.save(asked(employee, 5), ofHead));
    accepted(await skp.submit(asked(employee, 6)));
    expect(accepted(await skp.agree(asked(assessor, 7)))).toMatchObject({ shown: 2, form: 'JPT' });
    expect(accepted(await skp.getVersion(employee, NOW, SKP, 1))).toMatchObject({ form: 'JA_JF' });
    const second = accepted(await skp.getVersion(employee, NOW, SKP, 2));
    expect(second).toMatchObject({ form: 'JPT', content: ofHead });
  });

  it('keeps the Lampiran with its version', async () => {
    await agreed(skp);
    const appendix = { resources: ['Mobil layanan'], accountability: [], consequences: [] };
    accepted(await skp.amend(asked(employee, 4)));
    accepted(await skp.save(asked(employee, 5), aContent({ appendix })));
    expect(accepted(await skp.get(employee, NOW, SKP)).content?.appendix).toEqual(appendix);
    const first = accepted(await skp.getVersion(employee, NOW, SKP, 1));
    expect(first.content.appendix).toEqual(aContent().appendix);
  });
});
