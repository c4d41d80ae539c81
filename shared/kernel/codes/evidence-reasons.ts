/** Why a file of evidence was put aside: stands with the file, and is never renamed. Its texts are in `shared/messages`. */
export const EVIDENCE_REASONS = [
  'hash-differs',
  'not-its-type',
  'also-another-type',
  'trailing-data',
  'damaged',
  'encrypted',
  'too-big-unpacked',
  'has-macros',
  'has-embedded-objects',
  'has-active-content',
  'threat-found',
] as const;

export type EvidenceReason = (typeof EVIDENCE_REASONS)[number];
