import type { Route } from '../../shared/contracts/route.ts';
import { routes as appraisal } from '../appraisal/routes.ts';
import { routes as audit } from '../audit/routes.ts';
import { routes as calculators } from '../calculators/routes.ts';
import { routes as calibration } from '../calibration/routes.ts';
import { routes as closing } from '../closing/routes.ts';
import { routes as documents } from '../documents/routes.ts';
import { routes as feedback } from '../feedback/routes.ts';
import { routes as identity } from '../identity/routes.ts';
import { routes as organisation } from '../organisation/routes.ts';
import { routes as imports } from '../imports/routes.ts';
import { routes as periods } from '../periods/routes.ts';
import { routes as progress } from '../progress/routes.ts';
import { routes as attendance } from '../attendance/routes.ts';
import { routes as skp } from '../skp/routes.ts';
import { routes as reports } from '../reports/routes.ts';
import { routes as service } from './routes.ts';

/** The routes of every capability, as data: what the OpenAPI document is made from. */
export const allRoutes: readonly Route[] = [
  ...service,
  ...identity,
  ...organisation,
  ...imports,
  ...periods,
  ...attendance,
  ...skp,
  ...progress,
  ...feedback,
  ...appraisal,
  ...calibration,
  ...closing,
  ...reports,
  ...documents,
  ...audit,
  ...calculators,
];
