import { beginUpload, changeEvidence, listEvidence, openEvidence } from '../../shared/contracts/evidence.ts';
import { getRealisation, listRealisations, saveRealisation } from '../../shared/contracts/progress.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listRealisations',
    method: 'GET',
    path: '/v1/realisations',
    permission: 'realisation.read',
    summary: "Lists one's own realisations of a period, one per segment",
    contract: listRealisations,
  },
  {
    name: 'getRealisation',
    method: 'GET',
    path: '/v1/realisations/{appraisal}',
    permission: 'realisation.read',
    summary: 'Shows what was reported for a period beside the plan that is in force there',
    contract: getRealisation,
  },
  {
    name: 'saveRealisation',
    method: 'PUT',
    path: '/v1/realisations/{appraisal}',
    permission: 'realisation.write',
    summary: 'Reports results of a period, numbers with words',
    precondition: 'IF_MATCH',
    contract: saveRealisation,
  },
  {
    name: 'beginUpload',
    method: 'POST',
    path: '/v1/realisations/{appraisal}/uploads',
    permission: 'evidence.write',
    summary: 'Begins an upload of evidence for an indicator and says where to send the file',
    idempotency: 'REQUIRED',
    contract: beginUpload,
  },
  {
    name: 'listEvidence',
    method: 'GET',
    path: '/v1/realisations/{appraisal}/evidence',
    permission: 'evidence.read',
    summary: 'Lists the evidence of a realisation: what was uploaded, what became of it, what is attached',
    contract: listEvidence,
  },
  {
    name: 'openEvidence',
    method: 'GET',
    path: '/v1/realisations/{appraisal}/evidence/{evidence}',
    permission: 'evidence.read',
    summary: 'Answers an address that downloads one file for five minutes, once it was found clean',
    contract: openEvidence,
  },
  {
    name: 'attachEvidence',
    method: 'POST',
    path: '/v1/realisations/{appraisal}/evidence/{evidence}/attach',
    permission: 'evidence.write',
    summary: 'Attaches a verified file to its indicator',
    precondition: 'IF_MATCH',
    contract: changeEvidence,
  },
  {
    name: 'removeEvidence',
    method: 'POST',
    path: '/v1/realisations/{appraisal}/evidence/{evidence}/remove',
    permission: 'evidence.write',
    summary: 'Takes a file off its indicator; the file itself is kept',
    precondition: 'IF_MATCH',
    contract: changeEvidence,
  },
]);
