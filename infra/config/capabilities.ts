import type { Route } from '../../shared/contracts/route.ts';
import type { Trigger, Workflow } from '../../shared/contracts/trigger.ts';
import { routes as periodsRoutes } from '../../functions/periods/routes.ts';
import { routes as identityRoutes } from '../../functions/identity/routes.ts';
import { triggers as identityTriggers } from '../../functions/identity/triggers.ts';
import { routes as documentsRoutes } from '../../functions/documents/routes.ts';
import { triggers as documentsTriggers } from '../../functions/documents/triggers.ts';
import { writeDocuments } from '../../functions/documents/write-documents.workflow.ts';
import { openPeriod } from '../../functions/periods/open-period.workflow.ts';
import { triggers as periodsTriggers } from '../../functions/periods/triggers.ts';
import { routes as reportsRoutes } from '../../functions/reports/routes.ts';
import { triggers as reportsTriggers } from '../../functions/reports/triggers.ts';
import { writeRecaps } from '../../functions/reports/write-recaps.workflow.ts';
import { routes as auditRoutes } from '../../functions/audit/routes.ts';
import { triggers as auditTriggers } from '../../functions/audit/triggers.ts';
import { finalisePeriod, scorePeriod } from '../../functions/closing/closing.workflow.ts';
import { routes as feedbackRoutes } from '../../functions/feedback/routes.ts';
import { triggers as feedbackTriggers } from '../../functions/feedback/triggers.ts';
import { routes as attendanceRoutes } from '../../functions/attendance/routes.ts';
import { triggers as attendanceTriggers } from '../../functions/attendance/triggers.ts';
import { routes as appraisalRoutes } from '../../functions/appraisal/routes.ts';
import { triggers as appraisalTriggers } from '../../functions/appraisal/triggers.ts';
import { routes as calculatorsRoutes } from '../../functions/calculators/routes.ts';
import { triggers as calculatorsTriggers } from '../../functions/calculators/triggers.ts';
import { routes as calibrationRoutes } from '../../functions/calibration/routes.ts';
import { triggers as calibrationTriggers } from '../../functions/calibration/triggers.ts';
import { routes as closingRoutes } from '../../functions/closing/routes.ts';
import { triggers as closingTriggers } from '../../functions/closing/triggers.ts';
import { routes as progressRoutes } from '../../functions/progress/routes.ts';
import { triggers as progressTriggers } from '../../functions/progress/triggers.ts';
import { routes as skpRoutes } from '../../functions/skp/routes.ts';
import { triggers as skpTriggers } from '../../functions/skp/triggers.ts';
import { routes as organisationRoutes } from '../../functions/organisation/routes.ts';
import { triggers as organisationTriggers } from '../../functions/organisation/triggers.ts';
import { routes as importsRoutes } from '../../functions/imports/routes.ts';
import { triggers as importsTriggers } from '../../functions/imports/triggers.ts';
import { routes as serviceRoutes } from '../../functions/service/routes.ts';
import { triggers as serviceTriggers } from '../../functions/service/triggers.ts';

/** What each capability says about itself, as data: its routes, its entries and its workflows. */
export type Capability = {
  name: string;
  routes: readonly Route[];
  triggers: readonly Trigger[];
  workflows: readonly Workflow[];
};

export const CAPABILITIES: readonly Capability[] = [
  { name: 'identity', routes: identityRoutes, triggers: identityTriggers, workflows: [] },
  { name: 'organisation', routes: organisationRoutes, triggers: organisationTriggers, workflows: [] },
  { name: 'imports', routes: importsRoutes, triggers: importsTriggers, workflows: [] },
  { name: 'periods', routes: periodsRoutes, triggers: periodsTriggers, workflows: [openPeriod] },
  { name: 'appraisal', routes: appraisalRoutes, triggers: appraisalTriggers, workflows: [] },
  { name: 'calibration', routes: calibrationRoutes, triggers: calibrationTriggers, workflows: [] },
  {
    name: 'closing',
    routes: closingRoutes,
    triggers: closingTriggers,
    workflows: [scorePeriod, finalisePeriod],
  },
  { name: 'reports', routes: reportsRoutes, triggers: reportsTriggers, workflows: [writeRecaps] },
  {
    name: 'documents',
    routes: documentsRoutes,
    triggers: documentsTriggers,
    workflows: [writeDocuments],
  },
  { name: 'audit', routes: auditRoutes, triggers: auditTriggers, workflows: [] },
  { name: 'skp', routes: skpRoutes, triggers: skpTriggers, workflows: [] },
  { name: 'progress', routes: progressRoutes, triggers: progressTriggers, workflows: [] },
  { name: 'feedback', routes: feedbackRoutes, triggers: feedbackTriggers, workflows: [] },
  { name: 'attendance', routes: attendanceRoutes, triggers: attendanceTriggers, workflows: [] },
  { name: 'calculators', routes: calculatorsRoutes, triggers: calculatorsTriggers, workflows: [] },
  { name: 'service', routes: serviceRoutes, triggers: serviceTriggers, workflows: [] },
];
