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
    ...difference,
  };
}

/** The recap of one OPD with one person; differs by what is given. */
export function aRecap(difference: Partial<Recap> = {}): Recap {
  return {
    id: 'DINKES',
    agencyName: 'Pemerintah Kota Binjai',
    name: 'Dinas Kesehatan',
    period: '2026-Q4',
    path: ['DINKES', 'PEMKO'],
    groups: [{ code: 'DINKES.SEK', name: 'Sekretariat' }],
    rows: [aRow()],
    ...difference,
  };
}
