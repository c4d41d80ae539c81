import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { SKP_STATES, VERBS } from '../domain/skp.ts';
import type { SkpState, Verb } from '../domain/skp.ts';
import { aContent, anIki, anRhk } from '../testing/a-skp.ts';
import { anActor, aYear, NOW, putGate, putVector, STRANGER } from '../testing/a-year.ts';
import {
  accepted,
  agreed,
  amended,
  asked,
  assessor,
  codeOf,
  employee,
  SKP,
  submitted,
  useCasesOn,
} from '../testing/acts.ts';
import type { SkpUseCases } from './skp-use-cases.ts';

const mark = (key: string, body = 'body') => ({ key, body });
const wanted = { year: '2026', segment: '1' };

describe('an SKP being written', () => {
  let table: Table;
  let skp: SkpUseCases;

  beforeEach(async () => {
    table = await aTable();
    skp = useCasesOn(table);
    await aYear(table);
  });

  const begin = () => skp.create(employee, NOW, mark(''), wanted);
  const cost = async (act: () => Promise<unknown>): Promise<number> => {
    const before = table.meter.sdkCalls;
    await act();
    return table.meter.sdkCalls - before;
  };

  it('begins as an empty draft of its employee', async () => {
    const shown = accepted(await begin());
    expect(shown).toMatchObject({ shown: 1, content: { rhk: [] }, skp: { state: 'DRAF', agreed: 0, v: 1 } });
  });

  it('begins once: the same request answers it again, another one is refused', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => skp.create(employee, NOW, mark('create-1'), wanted)),
    );
    expect(all.map((it) => accepted(it).skp.v)).toEqual(Array.from({ length: 8 }, () => 1));
    expect(codeOf(await skp.create(employee, NOW, mark('create-2'), wanted))).toBe('skp.exists');
    expect(codeOf(await skp.create(employee, NOW, mark('create-1', 'other'), wanted))).toBe(
      'request.key-reused',
    );
  });

  it('needs a year that exists, a segment in it, and a regime that plans here', async () => {
    const next = { year: '2027', segment: '1' };
    expect(codeOf(await skp.create(employee, NOW, mark(''), next))).toBe('period.year-missing');
    expect(codeOf(await skp.create(employee, NOW, mark(''), { year: '2026', segment: '2' }))).toBe(
      'segment.not-found',
    );
    await putVector(table, '2026', { regime: 'PENDIDIKAN' });
    expect(codeOf(await begin())).toBe('skp.not-in-regime');
  });

  it('may begin while the year still opens, once the vector is there', async () => {
    await putGate(table, '2026', 'OPENING');
    expect(codeOf(await begin())).toBe('accepted');
    expect(codeOf(await skp.create(employee, NOW, mark(''), { year: '2026', segment: '2' }))).toBe(
      'period.opening',
    );
  });

  it('is saved by one of two who save at once', async () => {
    await begin();
    const contents = [aContent(), aContent({ behaviour: {} })];
    const both = await Promise.all(contents.map((content) => skp.save(asked(employee, 1), content)));
    expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'version.stale']);
    const winner = contents[both.findIndex((it) => it.ok)];
    expect(accepted(await skp.get(employee, NOW, SKP))).toMatchObject({ content: winner, skp: { v: 2 } });
  });

  it('saved eight times at once under one key is saved once', async () => {
    await begin();
    const request = asked(employee, 1, { mark: mark('save-it-1') });
    const all = await Promise.all(Array.from({ length: 8 }, () => skp.save(request, aContent())));
    expect(all.map((it) => accepted(it).skp.v)).toEqual(Array.from({ length: 8 }, () => 2));
    const other = await skp.save({ ...request, mark: mark('save-it-1', 'other') }, aContent());
    expect(codeOf(other)).toBe('request.key-reused');
  });

  it('answers warnings with what was saved and with what is read', async () => {
    await begin();
    const content = aContent({ rhk: [anRhk({ text: 'Melaksanakan rapat' })] });
    const saved = accepted(await skp.save(asked(employee, 1), content));
    expect(saved.warnings.map((it) => it.code)).toEqual(['RHK_ACTIVITY_WORDING']);
    expect(accepted(await skp.get(employee, NOW, SKP)).warnings).toEqual(saved.warnings);
  });

  it('costs one BatchGet and one write a change, one BatchGet a reading, one Query for the own list', async () => {
    expect(await cost(begin)).toBe(2);
    expect(await cost(() => skp.save(asked(employee, 1), aContent()))).toBe(2);
    expect(await cost(() => skp.submit(asked(employee, 2)))).toBe(2);
    expect(await cost(() => skp.return(asked(assessor, 3), 'Perjelas'))).toBe(2);
    expect(await cost(() => skp.get(employee, NOW, SKP))).toBe(1);
    expect(await cost(() => skp.list(employee, NOW, { year: '2026', limit: 50 }))).toBe(1);
  });

  it('is not submitted incomplete', async () => {
    await begin();
    expect(codeOf(await skp.submit(asked(employee, 1)))).toBe('skp.no-main-rhk');
  });

  it('is returned with a note, which the next submission answers', async () => {
    await submitted(skp);
    const returned = accepted(await skp.return(asked(assessor, 3), 'Tambahkan target mutu'));
    expect(returned.skp).toMatchObject({ state: 'DIKEMBALIKAN', note: 'Tambahkan target mutu' });
    expect(accepted(await skp.save(asked(employee, 4), aContent())).skp.note).toBe('Tambahkan target mutu');
    expect(accepted(await skp.submit(asked(employee, 5))).skp.note).toBeUndefined();
    expect(accepted(await skp.get(employee, NOW, SKP)).skp).not.toHaveProperty('note');
  });

  it('ends with the year: closed 409, past batas realisasi 422', async () => {
    await begin();
    const late = asked(employee, 1, { now: '2027-01-20T00:00:00.000Z' });
    expect(codeOf(await skp.save(late, aContent()))).toBe('period.past-realisation-deadline');
    await putGate(table, '2026', 'SEALING');
    expect(codeOf(await skp.save(asked(employee, 1), aContent()))).toBe('period.closed');
  });

  it('does not use the number of an indicator that an amendment dropped', async () => {
    await agreed(skp);
    await amended(skp, 4, aContent({ rhk: [anRhk({ iki: [anIki({ number: 2 })] })] }));
    accepted(await skp.amend(asked(employee, 8)));
    expect(codeOf(await skp.save(asked(employee, 9), aContent()))).toBe('skp.iki-number-reused');
  });

  it('takes a returned amendment back to a draft while the agreed version stays in force', async () => {
    await agreed(skp);
    accepted(await skp.amend(asked(employee, 4)));
    accepted(await skp.save(asked(employee, 5), aContent({ behaviour: {} })));
    accepted(await skp.submit(asked(employee, 6)));
    const returned = accepted(await skp.return(asked(assessor, 7), 'Belum'));
    expect(returned.skp).toMatchObject({ state: 'PERUBAHAN_DRAF', agreed: 1, working: 2, note: 'Belum' });
    expect(returned).toMatchObject({ shown: 1, content: aContent() });
  });
});

describe('who sees which version', () => {
  let skp: SkpUseCases;
  const auditor = anActor('dddddddddddd', { roles: ['PEGAWAI', 'INSPEKTORAT'] });

  beforeEach(async () => {
    const table = await aTable();
    skp = useCasesOn(table);
    await aYear(table);
  });

  const seenBy = async () => {
    const readers = [employee, assessor, auditor];
    return Promise.all(readers.map(async (it) => accepted(await skp.get(it, NOW, SKP)).shown));
  };

  it('the employee always the working one, the assessor once submitted, others the agreed one', async () => {
    accepted(await skp.create(employee, NOW, mark(''), wanted));
    expect(await seenBy()).toEqual([1, 0, 0]);
    accepted(await skp.save(asked(employee, 1), aContent()));
    accepted(await skp.submit(asked(employee, 2)));
    expect(await seenBy()).toEqual([1, 1, 0]);
    accepted(await skp.agree(asked(assessor, 3)));
    expect(await seenBy()).toEqual([1, 1, 1]);
    accepted(await skp.amend(asked(employee, 4)));
    expect(await seenBy()).toEqual([2, 1, 1]);
    accepted(await skp.submit(asked(employee, 5)));
    expect(await seenBy()).toEqual([2, 2, 1]);
  });

  it('a version that is not agreed is not found by its number', async () => {
    await submitted(skp);
    expect(codeOf(await skp.getVersion(employee, NOW, SKP, 1))).toBe('skp.not-found');
    expect(codeOf(await skp.getVersion(employee, NOW, SKP, 9))).toBe('skp.not-found');
  });

  it('somebody else, another agency, and an id of nobody find nothing', async () => {
    await submitted(skp);
    const elsewhere = { ...employee, agency: 'medan' };
    expect(codeOf(await skp.get(anActor(STRANGER), NOW, SKP))).toBe('skp.not-found');
    expect(codeOf(await skp.get(elsewhere, NOW, SKP))).toBe('skp.not-found');
    expect(codeOf(await skp.get(employee, NOW, `2026.${STRANGER}.1`))).toBe('skp.not-found');
    expect(codeOf(await skp.get(employee, NOW, `2025.${employee.id}.1`))).toBe('skp.not-found');
  });
});

describe('every verb in every state by every relation', () => {
  /** Versions at which the walk through all states stands in each of them. */
  const WALK: Record<SkpState, (skp: SkpUseCases) => Promise<number>> = {
    DRAF: async (skp) => {
      accepted(await skp.create(employee, NOW, mark(''), wanted));
      return accepted(await skp.save(asked(employee, 1), aContent())).skp.v;
    },
    DIAJUKAN: async (skp) => (await submitted(skp)).skp.v,
    DIKEMBALIKAN: async (skp) => {
      await submitted(skp);
      return accepted(await skp.return(asked(assessor, 3), 'x')).skp.v;
    },
    DITETAPKAN: async (skp) => (await agreed(skp)).skp.v,
    PERUBAHAN_DRAF: async (skp) => {
      await agreed(skp);
      return accepted(await skp.amend(asked(employee, 4))).skp.v;
    },
    PERUBAHAN_DIAJUKAN: async (skp) => {
      await agreed(skp);
      accepted(await skp.amend(asked(employee, 4)));
      return accepted(await skp.submit(asked(employee, 5))).skp.v;
    },
  };
  const LEGAL: Record<Verb, readonly SkpState[]> = {
    save: ['DRAF', 'DIKEMBALIKAN', 'PERUBAHAN_DRAF'],
    submit: ['DRAF', 'DIKEMBALIKAN', 'PERUBAHAN_DRAF'],
    withdraw: ['DIAJUKAN', 'PERUBAHAN_DIAJUKAN'],
    return: ['DIAJUKAN', 'PERUBAHAN_DIAJUKAN'],
    agree: ['DIAJUKAN', 'PERUBAHAN_DIAJUKAN'],
    amend: ['DITETAPKAN'],
  };
  const auditor = anActor('dddddddddddd', { roles: ['PEGAWAI', 'INSPEKTORAT'] });
  const ACTORS = { SELF: employee, ASSESSOR: assessor, AUDITOR: auditor, NONE: anActor(STRANGER) };
  type Who = keyof typeof ACTORS;

  function expected(who: Who, verb: Verb, state: SkpState): string {
    if (who === 'NONE') return 'skp.not-found';
    const party = verb === 'return' || verb === 'agree' ? 'ASSESSOR' : 'SELF';
    if (who !== party) return 'access.not-yours';
    return LEGAL[verb].includes(state) ? 'accepted' : 'skp.wrong-state';
  }

  async function act(skp: SkpUseCases, verb: Verb, who: Who, v: number): Promise<string> {
    const request = asked(ACTORS[who], v);
    if (verb === 'save') return codeOf(await skp.save(request, aContent()));
    return codeOf(verb === 'return' ? await skp.return(request, 'x') : await skp[verb](request));
  }

  it.each(SKP_STATES)('%s', async (state) => {
    const whos = Object.keys(ACTORS) as Who[];
    const cases = VERBS.flatMap((verb) =>
      whos.map((who) => ({ verb, who, want: expected(who, verb, state) })),
    );
    const table = await aTable();
    const skp = useCasesOn(table);
    await aYear(table);
    const v = await WALK[state](skp);
    const refused = cases.filter((it) => it.want !== 'accepted');
    for (const { verb, who, want } of refused)
      expect([verb, who, await act(skp, verb, who, v)]).toEqual([verb, who, want]);
    expect(accepted(await skp.get(employee, NOW, SKP)).skp).toMatchObject({ state, v });
    for (const { verb, who } of cases.filter((it) => it.want === 'accepted')) {
      const fresh = await aTable();
      await aYear(fresh);
      const own = useCasesOn(fresh);
      expect([verb, await act(own, verb, who, await WALK[state](own))]).toEqual([verb, 'accepted']);
    }
  });
});
