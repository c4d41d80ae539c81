import { cite } from './cite.ts';
import { rule } from './rule.ts';
import type { OrganisationAchievement, Predikat, Rating } from './sets.ts';

/** Predikat by rating of work results, then of behaviour. */
export const PREDIKAT_MATRIX: Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>> = {
  DI_ATAS: { DI_ATAS: 'SANGAT_BAIK', SESUAI: 'BAIK', DI_BAWAH: 'KURANG' },
  SESUAI: { DI_ATAS: 'BAIK', SESUAI: 'BAIK', DI_BAWAH: 'KURANG' },
  DI_BAWAH: { DI_ATAS: 'BUTUH_PERBAIKAN', SESUAI: 'BUTUH_PERBAIKAN', DI_BAWAH: 'SANGAT_KURANG' },
};

/** The rating of work results that a head of unit has from the organisation's achievement. */
export const HEAD_WORK_RESULT: Readonly<Record<OrganisationAchievement, Rating>> = {
  ISTIMEWA: 'DI_ATAS',
  BAIK: 'SESUAI',
  BUTUH_PERBAIKAN: 'DI_BAWAH',
  KURANG: 'DI_BAWAH',
  SANGAT_KURANG: 'DI_BAWAH',
};

/** What a predikat is made from; `null` is what nobody has given yet. */
export type Ratings = {
  workResult: Rating | null;
  workBehaviour: Rating | null;
  headOfUnit: boolean;
  organisationAchievement: OrganisationAchievement | null;
};

/** The rating of work results as used: a head of unit has it from the organisation's achievement alone, `null` without one. */
export function workResultUsed(it: Ratings): Rating | null {
  if (!it.headOfUnit) return it.workResult;
  return it.organisationAchievement === null ? null : HEAD_WORK_RESULT[it.organisationAchievement];
}

/** Work results and behaviour rated → predikat. */
export const predikatRule = rule({
  id: 'predikat-matrix',
  basis: [cite('PERMENPANRB-6-2022', {}, 'V'), cite('PERMENPANRB-6-2022', {}, 'D', 'A-003')],
  decide: (it: { workResult: Rating | null; workBehaviour: Rating | null }, note): Predikat | null => {
    if (it.workResult === null) note('WORK_RESULT_MISSING', null);
    if (it.workBehaviour === null) note('WORK_BEHAVIOUR_MISSING', null);
    if (it.workResult === null || it.workBehaviour === null) return null;
    const predikat = PREDIKAT_MATRIX[it.workResult][it.workBehaviour];
    note('MATRIX', { row: it.workResult, column: it.workBehaviour, predikat });
    return predikat;
  },
});

/** Which rating of work results counts: the given one, or for a head of unit the organisation's achievement. */
export const workResultRule = rule({
  id: 'work-result',
  basis: [
    cite('SE-MENPANRB-3-2023', {}, 'V2', 'A-001'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-002'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-003'),
  ],
  decide: (it: Ratings, note): Rating | null => {
    const used = workResultUsed(it);
    if (!it.headOfUnit) note('RATED_BY_ASSESSOR', { workResult: used });
    else if (used === null) note('ORGANISATION_ACHIEVEMENT_MISSING', null);
    else note('ORGANISATION_ACHIEVEMENT', { achievement: it.organisationAchievement, workResult: used });
    return used;
  },
});
