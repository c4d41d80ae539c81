/**
 * A section of the domain rules that the regulation as code must cover. What covers it is found by the assumptions that rules, tables and
 * policy stand on; `verified` names rules that cite it and stand on no assumption of its own.
 */
export type Section = {
  section: string;
  title: string;
  verified?: readonly string[];
  /** What covers it outside `shared/regulation`. */
  elsewhere?: string;
  /** What of it is not covered, and why. */
  open?: string;
};

export const SECTIONS: readonly Section[] = [
  {
    section: '5.1',
    title: 'Scale of ratings; head of unit',
    open: 'What most of the results means in words is the assessor’s judgement; a rating is proposed and never set.',
  },
  { section: '5.2', title: 'Predikat by rating of results and behaviour', verified: ['predikat-matrix'] },
  {
    section: '5.3',
    title: 'Contribution and distribution in the last step',
    elsewhere:
      'calibration changes ratings with a reason, so that the matrix still gives the predikat (`functions/calibration`)',
    open: 'Whether a final predikat may differ from the matrix is uncertain: it cannot here.',
  },
  {
    section: '5.4',
    title: 'Annual from periodic',
    open: 'The sources have no formula: the proposal is advisory, and the year is rated on its own.',
  },
  {
    section: '6.1',
    title: 'Setting the organisation’s achievement',
    elsewhere: 'set with a reason by who stands one level above (`functions/appraisal`)',
    open: 'The quadrant of a year’s achievement was read in a secondary source only, and agreements of performance are not kept here.',
  },
  { section: '6.2', title: 'Distribution in percentages' },
  { section: '6.3', title: 'Curves of a distribution' },
  { section: '6.4', title: 'The older ranking', verified: ['performance-ranking'] },
  { section: '7.1', title: 'Achievement of an indicator' },
  { section: '7.2', title: 'Category and value of an indicator' },
  {
    section: '7.3',
    title: 'Values of RHK and SKP, additional results',
    open: 'Weights of intervention (Anak Lampiran 6) could not be read: a simple mean, or weights of 100 together.',
  },
  { section: '7.4', title: 'Nilai kinerja', verified: ['performance-value'] },
  {
    section: '7.5',
    title: 'Practice elsewhere',
    open: 'Deductions and weights of other agencies are no law here; only their thresholds serve as a default.',
  },
  {
    section: '8.1',
    title: 'Objection',
    verified: ['objection-deadline', 'objection-in-time'],
    open: 'Filing, deciding and finality of an objection are not built yet; the rules of its time stand.',
  },
  {
    section: '8.2',
    title: 'What follows from a predikat',
    verified: ['credit-points', 'rank-promotion', 'jenjang-promotion'],
    open: 'Improvement plans, tests of competence and sanctions are acts of officials, from memory or secondary sources: not built.',
  },
  {
    section: '8.3',
    title: 'Absence without a valid reason',
    verified: ['absence-level'],
    open: 'A level is a calculation for the authorised official; the decision, and the duty of the superior to summon, stay with people.',
  },
  {
    section: '9.1',
    title: 'Tables of angka kredit',
    verified: ['credit-points', 'rank-promotion', 'jenjang-promotion'],
  },
  {
    section: '9.2',
    title: 'Formulas of angka kredit',
    open: 'The forms of Peraturan BKN 3/2023 (conversion, accumulation, PAK) are not printed.',
  },
  {
    section: '10',
    title: 'TPP',
    open: 'No Perwal of the city in force was found: classes and ceilings are input, everything else is policy. Tax and contributions are not computed.',
  },
  {
    section: '11',
    title: 'Talent and development',
    open: 'Development plans and succession are not built; potential is input, nothing measures it.',
  },
  { section: '12.1', title: 'NIP and number of a PPPK', verified: ['nip'] },
  { section: '12.2', title: 'Pangkat and golongan' },
  { section: '12.3', title: 'Positions' },
  {
    section: '12.4',
    title: 'Organisation of the city',
    elsewhere: 'units, positions and people are imported data; the sample is invented (`infra/local/sample`)',
  },
  { section: '19.1', title: 'Regimes' },
  { section: '19.2', title: 'Kinds of periods; from periods to the year' },
  { section: '19.3', title: 'Segments' },
  {
    section: '19.4',
    title: 'Stages of a period',
    elsewhere: 'states, cut-offs and who sees what when (`functions/periods`, `functions/appraisal`)',
  },
  { section: '19.5', title: 'Distribution as guidance' },
  {
    section: '19.6',
    title: 'Calibration proposes, the assessor re-rates',
    elsewhere:
      're-rating by the assessor with a reason, the first rating beside it (`functions/calibration`)',
    open: 'Proposals of a session, and the superior’s decision after a refusal, are not built yet.',
  },
  {
    section: '19.7',
    title: 'Who decides an objection',
    open: 'Comes with the objection (8.1).',
  },
  { section: '19.8', title: 'The city’s three aspects' },
  { section: '19.9', title: 'Eligibility' },
  { section: '19.10', title: 'Defaults' },
  {
    section: '19.11',
    title: 'Forms per unit; IP ASN',
    elsewhere: 'Format Penetapan Predikat Kinerja (`functions/documents`)',
    open: 'IP ASN was read in a secondary source only, and qualification and competence are not kept here.',
  },
  {
    section: '19.12',
    title: 'Results, not activity',
    elsewhere:
      'wording that names an activity is pointed out with a proposal (`functions/skp/domain/warnings.ts`)',
  },
  {
    section: '19.13',
    title: 'Bounds of an SKP and of numbers; time zone',
    elsewhere:
      'contracts hold the bounds (`shared/contracts/skp.ts`), quantities are scaled integers (`shared/regulation/quantity.ts`), the zone is the agency’s',
  },
];
