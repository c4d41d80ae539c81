import { cite } from './cite.ts';
import { CREDIT_TERMS } from './credit-tables.ts';
import type { PnsGrade, PppkGrade } from './ranks.ts';
import { PPPK_EDUCATIONS, rankOf } from './ranks.ts';
import { rule } from './rule.ts';
import type { Jenjang } from './sets.ts';
import { JENJANGS } from './sets.ts';

export type Grade = {
  of: 'PNS' | 'PPPK';
  /** Pangkat; PPPK have none. */
  rank: string | null;
  /** Jenjang of functional positions that span the golongan, of PNS. */
  jenjangs: readonly Jenjang[];
  /** Educations that a PPPK of the golongan is taken in with. */
  educations: readonly string[];
};

/** The jenjang that span a golongan of PNS, in their order: two for III/a to III/d, none for golongan I. */
function jenjangsOf(grade: string): Jenjang[] {
  return JENJANGS.filter((it) => CREDIT_TERMS[it].grades.some((own) => own === grade));
}

/** Golongan → whose it is, the pangkat, the jenjang that span it, and for PPPK the education. */
export const gradeRule = rule({
  id: 'grade',
  basis: [
    cite('PP-11-2017', {}, 'M', 'A-005'),
    cite('PP-49-2018', {}, 'M', 'A-005'),
    cite('PP-49-2018', {}, 'M', 'A-084'),
    cite('PERATURAN-BKN-3-2023', {}, 'V'),
  ],
  decide: ({ grade }: { grade: PnsGrade | PppkGrade }, note): Grade => {
    const rank = rankOf(grade);
    if (rank === undefined) {
      const educations = PPPK_EDUCATIONS.filter((it) => it.grade === grade).map((it) => it.education);
      note('OF_PPPK', { grade, educations });
      return { of: 'PPPK', rank: null, jenjangs: [], educations };
    }
    const jenjangs = jenjangsOf(grade);
    note('OF_PNS', { grade, rank });
    note('JENJANG', jenjangs);
    return { of: 'PNS', rank, jenjangs, educations: [] };
  },
});
