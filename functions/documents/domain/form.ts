import type { CalendarDate } from '../../../shared/kernel/dates.ts';
import type { Basis } from '../../../shared/regulation/explanation.ts';
import type {
  Aspect,
  Behaviour,
  IkiCategory,
  OrganisationAchievement,
  Perspective,
  Predikat,
  Rating,
  RhkKind,
} from '../../../shared/regulation/sets.ts';

// What the official forms are filled with: plain data, not yet written as people read it. Quantities are scaled by 10,000, dates are
// `YYYY-MM-DD`, ids of periods `2026`, `2026-Q1` or `2026-05`. What is not there is `null` or an empty list, and the form says so.

/**
 * Somebody as they stand on a form. `nip`: 18 digits, `grade`: golongan ruang or golongan (`III/c`, `IX`), both empty for whom has none,
 * as a Wali Kota. `as`: signs in the place of another.
 */
export type Official = {
  name: string;
  nip: string;
  grade: string;
  position: string;
  unit: string;
  as?: 'PLT' | 'PLH';
};

/** Kinds of documents, as they are stored; `form.kind` says which one a form is. */
export const FORM_KINDS = [
  'SKP_KUANTITATIF',
  'SKP_KUALITATIF',
  'SKP_PIMPINAN',
  'LAMPIRAN_SKP',
  'EVALUASI_KUANTITATIF',
  'EVALUASI_KUALITATIF',
  'EVALUASI_PIMPINAN',
  'DOKUMEN_EVALUASI',
  'BIMBINGAN_KINERJA',
  'KONSELING_KINERJA',
  'PENETAPAN_PREDIKAT',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * How a document goes out. A preview bears a watermark and no code. An official one bears the date of its issue and the public address
 * that says whether it is genuine, with the code as it is printed in words (`7KQ4-M2XP-…`). `date` is also the document's creation date:
 * there is no other clock.
 */
export type Issue =
  | { as: 'PREVIEW'; date: CalendarDate }
  | { as: 'OFFICIAL'; date: CalendarDate; verification: { url: string; code: string } };

/**
 * What all forms have: the agency, the place of signing (`Binjai`), the day beside the signatures (`null`: left for the pen), how the
 * document goes out.
 */
export type Sheet = { agency: string; place: string; signed: CalendarDate | null; issue: Issue };

/** First and last day that a form speaks of. */
export type Span = { from: CalendarDate; to: CalendarDate };

/** Both parties of a plan or an appraisal; `null`: nobody is entered as assessor. */
export type Parties = { employee: Official; assessor: Official | null };

/** A target in its unit; `low === high` for a single value. */
export type FormTarget = { low: number; high: number; unit: string };

/** Feedback on an indicator or a value, oldest first. */
export type FeedbackLine = { date: CalendarDate; text: string };

/** What was reported for an indicator: number (in the unit of its target), words, and how many verified pieces of evidence it has. */
export type FormRealisation = { quantity: number | null; note: string; evidence: number };

/** An indicator; one in words has no aspect, and a target in words. */
export type PlannedIki = { text: string; aspect: Aspect | null; target: FormTarget | string };
export type PlannedRhk<Iki> = { kind: RhkKind; text: string; iki: readonly Iki[] };
/** `superiorRhk`: the words of the superior's result that it serves, `null` where it is not linked. */
type Linked = { superiorRhk: string | null };
type WithPerspective = { perspective: Perspective | null };
type Reported = { realisation: FormRealisation | null; feedback: readonly FeedbackLine[] };

/** The superior's special expectation of each value, where there is one. */
export type Expectations = Partial<Record<Behaviour, string>>;

/** The three lists of Lampiran SKP. */
export type Attachment = {
  resources: readonly string[];
  accountability: readonly string[];
  consequences: readonly string[];
};

type PlanOf<Iki, Rhk> = Sheet &
  Parties &
  Span & {
    rhk: readonly (PlannedRhk<Iki> & Rhk)[];
    expectations: Expectations;
    /** Printed as the last part of the document where it is given. */
    attachment?: Attachment;
  };

/** SKP JA/JF, `SKP_KUANTITATIF` in columns and `SKP_KUALITATIF` as a narrative. */
export type SkpForm = { kind: 'SKP_KUANTITATIF' | 'SKP_KUALITATIF' } & PlanOf<PlannedIki, Linked>;
/** SKP of JPT and heads of units kerja mandiri. */
export type SkpHeadForm = { kind: 'SKP_PIMPINAN' } & PlanOf<PlannedIki & WithPerspective, object>;
/** Lampiran SKP as a document of its own. */
export type AttachmentForm = { kind: 'LAMPIRAN_SKP' } & Sheet & Parties & Span & { attachment: Attachment };

/** An indicator in numbers with what it came to: achievement in hundredths of a percent, value in hundredths; `null` without data. */
export type ExplainedIndicator = {
  /** Of the result that it belongs to, and its own, as the plan counts them. */
  rhk: number;
  number: number;
  text: string;
  target: FormTarget;
  realisation: number | null;
  value: { achievement: number; value: number; category: IkiCategory } | null;
};
/** What a rule did, in Indonesian sentences, and what it rests on. */
export type ExplainedPart = { rule: string; sentences: readonly string[]; basis: readonly Basis[] };
/** How a result was reached. `hash`: by which the audit trail refers to the decision. */
export type FormExplanation = {
  ruleSet: string;
  hash: string;
  indicators: readonly ExplainedIndicator[];
  parts: readonly ExplainedPart[];
  development: { area: string; proposal: string } | null;
};

type AppraisalOf<Iki, Rhk> = Sheet &
  Parties & {
    /** Id of the period. */
    period: string;
    achievement: OrganisationAchievement | null;
    rhk: readonly (PlannedRhk<Iki> & Rhk)[];
    expectations: Expectations;
    behaviourFeedback: Partial<Record<Behaviour, readonly FeedbackLine[]>>;
    /** The employee asks before the result is delivered: what was decided is not said, nor whether anything was. */
    withheld?: boolean;
    /** `null`: Belum Dinilai. Of a head `workResult` is what the achievement makes it (`workResultRule`). */
    workResult: Rating | null;
    workBehaviour: Rating | null;
    predikat: Predikat | null;
    /** Printed as the last part where it is given. */
    explanation?: FormExplanation | null;
  };

/** Evaluasi kinerja JA/JF, quantitative or qualitative. */
export type AppraisalForm = { kind: 'EVALUASI_KUANTITATIF' | 'EVALUASI_KUALITATIF' } & AppraisalOf<
  PlannedIki & Reported,
  Linked
>;
/** Evaluasi kinerja of JPT and heads of units kerja mandiri. */
export type AppraisalHeadForm = { kind: 'EVALUASI_PIMPINAN' } & AppraisalOf<
  PlannedIki & WithPerspective & Reported,
  object
>;

/** Words with the day on which they were written. */
export type Dated = { date: CalendarDate; text: string };

/** Dokumen Evaluasi Kinerja Pegawai, format D.1.1. The last three stay empty until there is an objection. */
export type EvaluationDocumentForm = {
  kind: 'DOKUMEN_EVALUASI';
  period: string;
  seniorAssessor: Official | null;
  achievement: OrganisationAchievement | null;
  predikat: Predikat | null;
  /** Catatan/rekomendasi of the assessor; empty: none. */
  note: string;
  objection: Dated | null;
  explanation: Dated | null;
  decision: Dated | null;
  /** When the employee, and the senior assessor, received it. */
  received: { employee: CalendarDate | null; seniorAssessor: CalendarDate | null };
} & Sheet &
  Parties;

/** Notes of bimbingan kinerja (B.1.8) and konseling kinerja (B.1.9): blank but for who they are about. */
export type DialogueNoteForm = { kind: 'BIMBINGAN_KINERJA' | 'KONSELING_KINERJA'; period: string } & Sheet &
  Parties;

/** A counted person of a unit with what was decided; `null`: Belum Dinilai. */
export type PredikatRow = {
  name: string;
  nip: string;
  position: string;
  workResult: Rating | null;
  workBehaviour: Rating | null;
  predikat: Predikat | null;
};

/** Format Penetapan Predikat Kinerja of a unit, signed by its head (SE MenPANRB 3/2023). Counts and shares are made from its rows. */
export type PredikatSettingForm = {
  kind: 'PENETAPAN_PREDIKAT';
  period: string;
  /** Name of the unit whose people are listed. */
  unit: string;
  achievement: OrganisationAchievement | null;
  rows: readonly PredikatRow[];
  /** Signed reason for a deviation from the distribution; empty: none. */
  reason: string;
  signatory: Official | null;
} & Sheet;

/** Any official form with what it is filled with. */
export type Form =
  | SkpForm
  | SkpHeadForm
  | AttachmentForm
  | AppraisalForm
  | AppraisalHeadForm
  | EvaluationDocumentForm
  | DialogueNoteForm
  | PredikatSettingForm;
