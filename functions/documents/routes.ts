import {
  getAppraisalDocument,
  getPeriodDocument,
  listPeriodDocuments,
  previewAppraisal,
  previewSkp,
  printSkp,
  verifyDocument,
} from '../../shared/contracts/documents.ts';
import { routesOf } from '../../shared/contracts/route.ts';

/** Served by `api.ts`: what was made, and whether it is genuine. */
export const made = routesOf([
  {
    name: 'listPeriodDocuments',
    method: 'GET',
    path: '/v1/periods/{period}/documents',
    permission: 'document.list',
    summary: "Lists the documents of a closed period's units that the reader may fetch",
    contract: listPeriodDocuments,
  },
  {
    name: 'getPeriodDocument',
    method: 'GET',
    path: '/v1/periods/{period}/documents/{document}',
    permission: 'document.list',
    summary: "Answers an address that downloads a unit's document for five minutes",
    contract: getPeriodDocument,
  },
  {
    name: 'getAppraisalDocument',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}/documents/{form}',
    permission: 'appraisal.read',
    summary: 'Answers an address that downloads an official paper of a closed appraisal for five minutes',
    contract: getAppraisalDocument,
  },
  {
    name: 'verifyDocument',
    method: 'GET',
    path: '/v1/verifications/{code}',
    permission: 'public',
    summary: 'Says whether a document with this code was issued here; a page for whoever asks with a browser',
    contract: verifyDocument,
  },
]);

/** Served by `api-print.ts`, where the compiler of forms is: papers that are printed while one waits. */
export const printed = routesOf([
  {
    name: 'previewAppraisal',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}/previews/{form}',
    permission: 'appraisal.read',
    summary:
      'Prints a form of an appraisal as it stands, with a watermark; notes of a dialogue as blank forms',
    entry: 'api-print',
    contract: previewAppraisal,
  },
  {
    name: 'previewSkp',
    method: 'GET',
    path: '/v1/skp/{skp}/previews/{form}',
    permission: 'skp.read',
    summary: 'Prints an SKP or its Lampiran as the reader sees it, with a watermark',
    entry: 'api-print',
    contract: previewSkp,
  },
  {
    name: 'printSkp',
    method: 'GET',
    path: '/v1/skp/{skp}/documents/{form}',
    permission: 'skp.read',
    summary: 'Prints the SKP in force or its Lampiran as the official paper, with its code',
    entry: 'api-print',
    contract: printSkp,
  },
]);

export const routes = [...made, ...printed] as const;
