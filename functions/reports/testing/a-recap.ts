import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import type { Recap, RecapRow } from '../domain/recap.ts';

/** A rated person of a unit; differs by what is given. */
export function aRow(difference: Partial<RecapRow> = {}): RecapRow {
  return {
    nip: '197104161997081001',
    name: 'Benyamin Karo-Karo, S.STP., M.SP.',
    grade: 'IV/c',
    position: 'Penelaah Teknis Kebijakan',
    opd: 'DINKES',
    unit: 'DINKES.SEK',
    unitName: 'Sekretariat',
    head: false,
    assessor: 'Rosdiana Br. Sitepu, S.KM.',
    workResult: 'SESUAI',
    workBehaviour: 'DI_ATAS',
    achievement: null,
    predikat: 'BAIK',
    indicative: 9875,
    review: false,
    development: null,
    inPopulation: true,
    ...difference,
  };
}

/** So many people with each predikat, best first. Differ by what is given. */
export function somePeople(counts: readonly number[], difference: Partial<RecapRow> = {}): RecapRow[] {
  return counts.flatMap((count, at) =>
    Array.from({ length: count }, () => aRow({ predikat: PREDIKATS[at] ?? null, ...difference })),
  );
}

/** The recap of one OPD with one person; differs by what is given. */
export function aRecap(difference: Partial<Recap> = {}): Recap {
  return {
    id: 'DINKES',
    agencyName: 'Pemerintah Kota Binjai',
    name: 'Dinas Kesehatan',
    period: '2026-Q4',
    path: ['DINKES', 'PEMKO'],
    achievements: {},
    population: 'OPD',
    minimumPopulation: 20,
    groups: [{ code: 'DINKES.SEK', name: 'Sekretariat' }],
    rows: [aRow()],
    ...difference,
  };
}
