import type { Permits, Relation } from '../../../shared/kernel/access.ts';

const ANYBODY: readonly Relation[] = ['NONE'];
const LINE: readonly Relation[] = ['SELF', 'ASSESSOR', 'SENIOR_ASSESSOR', 'UNIT_HEAD'];

/**
 * The permission matrix: permission → role → relations to the record. Default deny: what is not here, nobody may do.
 * `NONE` means that the role needs no relation. Everybody is PEGAWAI; who assesses or heads whom is a relation, not a role.
 */
export const PERMITS: Permits = {
  'me.read': { PEGAWAI: ANYBODY, BKPSDM: ANYBODY },
  'agency.create': { INSTALLER: ANYBODY },
  'organisation.read': { PEGAWAI: ANYBODY, BKPSDM: ANYBODY },
  'organisation.correct': { BKPSDM: ANYBODY, ADMIN_OPD: ['SAME_OPD'] },
  'delegation.read': { PEGAWAI: ['SELF'], BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY, ADMIN_OPD: ['SAME_OPD'] },
  'delegation.write': { BKPSDM: ANYBODY, ADMIN_OPD: ['SAME_OPD'] },
  'import.read': { BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
  'import.write': { BKPSDM: ANYBODY },
  'calculator.use': { PEGAWAI: ANYBODY, BKPSDM: ANYBODY },
  'period.read': { PEGAWAI: ANYBODY, BKPSDM: ANYBODY },
  'period.manage': { BKPSDM: ANYBODY },
  'policy.read': { PEGAWAI: ANYBODY, BKPSDM: ANYBODY },
  'policy.manage': { BKPSDM: ANYBODY },
  'skp.read': { PEGAWAI: LINE, BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
  'skp.write': { PEGAWAI: ['SELF'] },
  'skp.decide': { PEGAWAI: ['ASSESSOR'] },
  'realisation.read': { PEGAWAI: LINE, BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
  'realisation.write': { PEGAWAI: ['SELF'] },
  'feedback.read': { PEGAWAI: LINE, BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY, TIM_PENGELOLA_KINERJA: ANYBODY },
  'feedback.give': { PEGAWAI: ['ASSESSOR'] },
  'evidence.read': { PEGAWAI: LINE, BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
  'evidence.write': { PEGAWAI: ['SELF'] },
  'attendance.read': {
    PEGAWAI: ['SELF', 'ASSESSOR', 'SENIOR_ASSESSOR'],
    ADMIN_OPD: ['SAME_OPD'],
    BKPSDM: ANYBODY,
  },
  'attendance.correct': { ADMIN_OPD: ['SAME_OPD'], BKPSDM: ANYBODY },
  'attendance.examine': { PEGAWAI: ['ASSESSOR'], BKPSDM: ANYBODY },
  'appraisal.read': { PEGAWAI: LINE, BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY, TIM_PENGELOLA_KINERJA: ANYBODY },
  'appraisal.list': { PEGAWAI: ANYBODY },
  'appraisal.rate': { PEGAWAI: ['ASSESSOR'] },
  'appraisal.set-achievement': { PEGAWAI: ['ASSESSOR'] },
  'appraisal.rerate': { PEGAWAI: ['ASSESSOR'] },
  'closing.read': { BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY, PPK: ANYBODY, TIM_PENGELOLA_KINERJA: ANYBODY },
  'report.read': {
    BKPSDM: ANYBODY,
    INSPEKTORAT: ANYBODY,
    PPK: ANYBODY,
    TIM_PENGELOLA_KINERJA: ANYBODY,
    ADMIN_OPD: ['SAME_OPD'],
    PEGAWAI: ['UNIT_HEAD'],
  },
  'document.list': {
    BKPSDM: ANYBODY,
    INSPEKTORAT: ANYBODY,
    PPK: ANYBODY,
    TIM_PENGELOLA_KINERJA: ANYBODY,
    ADMIN_OPD: ['SAME_OPD'],
    PEGAWAI: ['UNIT_HEAD'],
  },
  'document.read': { BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY, PEGAWAI: ['UNIT_HEAD'] },
  'history.read': { PEGAWAI: ['SELF', 'ASSESSOR', 'SENIOR_ASSESSOR'], BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
  'history.read-agency': { BKPSDM: ANYBODY, INSPEKTORAT: ANYBODY },
};
