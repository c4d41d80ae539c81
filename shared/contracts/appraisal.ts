import * as z from 'zod';
import {
  AGGREGATIONS,
  DIRECTIONS,
  DISTRIBUTION_SEVERITIES,
  BEHAVIOURS,
  IKI_CATEGORIES,
  ORGANISATION_ACHIEVEMENTS,
  PREDIKATS,
  PROFILE_ASPECTS,
  PROFILE_PARTS,
  RATINGS,
  REGIMES,
  RHK_KINDS,
} from '../regulation/sets.ts';
import { explanation, explanationReference } from './explanation.ts';
import { period } from './periods.ts';
import {
  appraisalId,
  calendarDate,
  cursor,
  id,
  instant,
  pageLimit,
  pageOf,
  periodId,
  requiredText,
  segmentNumber,
  unitCode,
} from './primitives.ts';

const version = z.number().int().min(0);
const rating = z.enum(RATINGS);
const achievement = z.enum(ORGANISATION_ACHIEVEMENTS);

/** An indicator's target in the period and what was reported, as numbers. Its words, and indicators in words, are in the realisation. */
const measured = z.object({
  number: z.number().int(),
  kind: z.enum(RHK_KINDS),
  direction: z.enum(DIRECTIONS),
  aggregation: z.enum(AGGREGATIONS),
  cannotExceed: z.boolean(),
  weight: z.number(),
  target: z.object({ low: z.number(), high: z.number() }),
  realisation: z.number().nullable(),
});

/** A rating as it stood after one act, with who gave it (`by`), for whom (`behalf`, where a Plt or Plh acted) and when. */
const standing = z.object({
  act: z.enum(['RATED', 'ACHIEVEMENT_SET', 'RE_RATED']),
  version,
  at: instant,
  by: id,
  behalf: id.optional(),
  workResult: rating.nullable(),
  workBehaviour: rating.nullable(),
  achievement: achievement.nullable(),
});
/** One line: in what somebody should develop, and how. No instrument has a closed set of areas. */
const development = z.object({ area: z.string(), proposal: z.string() });
const explained = standing.extend({ note: z.string(), development: development.optional() });

/** Rating and predikat. The employee has it from the delivery of the period on; before that only those who rate and oversee. */
const assessment = z
  .object({
    /** ETag of the appraisal. */
    version,
    rating: z
      .object({
        workResult: rating.nullable(),
        workBehaviour: rating,
        judgedPlan: version,
        judgedRealisation: version,
      })
      .nullable(),
    achievement: achievement.nullable(),
    /** `null`: Belum Dinilai. */
    predikat: z.enum(PREDIKATS).nullable(),
    /** The period is not closed: the predikat may still change. */
    provisional: z.boolean(),
    /** Objective value, for orientation only: it never sets a rating. */
    indicative: z.object({
      label: z.literal('indicative'),
      value: z.number().nullable(),
      scored: version,
      missing: version,
      /** Indicators in words, main or additional: neither zero nor missing. */
      notMeasured: version,
    }),
    /** Which rules decided; `GET /v1/appraisals/{appraisal}/explanation` tells how. */
    explanation: explanationReference,
    /** The realisation is newer than the rating (perlu ditinjau ulang). */
    needsReview: z.boolean(),
    /** No SKP is agreed for the period. */
    planMissing: z.boolean(),
    note: z.string().nullable(),
    development: development.nullable(),
    current: explained.nullable(),
    /** The rating that calibration changed; `null`: there was none. Absent where calibration changed nothing. */
    first: explained.nullable().optional(),
    achievementSet: explained.nullable(),
    /** The last acts, oldest first, without their notes. */
    acts: z.array(standing),
  })
  .meta({ id: 'Assessment' });

export const appraisal = z
  .object({
    id: appraisalId,
    period: periodId,
    employee: id,
    segment: segmentNumber,
    unit: unitCode,
    assessor: id.optional(),
    from: calendarDate,
    to: calendarDate.optional(),
    regime: z.enum(REGIMES),
    acting: z.boolean(),
    exempt: z.boolean(),
    head: z.boolean(),
    state: period.shape.state,
    sealed: z.boolean(),
    planVersion: version,
    realisationVersion: version,
    iki: z.array(measured),
    assessment: assessment.optional(),
  })
  .meta({ id: 'Appraisal' });

const suggestible = rating.nullable();
const category = z.enum(IKI_CATEGORIES);
const predikat = z.enum(PREDIKATS);
const lifted = z.object({ to: rating, predikat });

/** The city's three aspects, on the scale of indicators, 0 to 120; weights in percent. `value` is `null` where there is no data. */
const profile = z.object({
  label: z.literal('indicative'),
  value: z.number(),
  aspects: z.array(
    z.object({
      aspect: z.enum(PROFILE_ASPECTS),
      weight: z.number(),
      value: z.number().nullable(),
      parts: z.array(
        z.object({
          part: z.enum(PROFILE_PARTS),
          weight: z.number(),
          value: z.number().nullable(),
          /** What it is made from; `NOT_COUNTED`: policy lets it count elsewhere, and it is only shown. */
          source: z.string(),
        }),
      ),
    }),
  ),
});

/** What most limits a result and what would lift it: an indicator by a realisation beyond `bound`, a rating by the next better one. */
const limits = z.object({
  indicators: z.array(
    z.object({
      number: z.number().int(),
      value: z.number(),
      category,
      lift: z.object({
        side: z.enum(['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN']),
        bound: z.number(),
        category,
        value: z.number(),
      }),
    }),
  ),
  /** `behaviour` is `null` where behaviour was rated as a whole. */
  behaviour: z.object({ behaviour: z.enum(BEHAVIOURS).nullable(), rating }).nullable(),
  workResult: lifted.nullable(),
  workBehaviour: lifted.nullable(),
  both: predikat.nullable(),
});

/**
 * How the predikat of the person's OPD stand to SE MenPANRB 3/2023, in counts: once the period was scored, for whom its recap is open.
 * `severity` is the agency's policy; of fewer people than it asks for the pattern only informs.
 */
const distribution = z.object({
  opd: unitCode,
  achievement,
  counts: z.record(z.enum(PREDIKATS), z.number().int()),
  population: z.number().int(),
  broken: z.array(z.string()),
  warnings: z.array(z.string()),
  severity: z.enum(DISTRIBUTION_SEVERITIES),
  explanation,
});

/**
 * How a person's result was reached. What stands in `result` beside ratings and predikat only orients: the values of the indicators with
 * their achievement in percent, the indicative value, the value of the SKP with what additional results add (`null`: no plan is agreed),
 * the rating of work results that the achievements suggest beside the one that was given, the indicative profile, what limits the result
 * and would lift it.
 */
export const resultExplanation = z
  .object({
    id: appraisalId,
    state: period.shape.state,
    /** The period is not closed: the result may still change. */
    provisional: z.boolean(),
    sealed: z.boolean(),
    result: z.object({
      /** `null`: Belum Dinilai. */
      predikat: z.enum(PREDIKATS).nullable(),
      /** `given` by the assessor; `used`: of a head of unit the organisation's achievement; `suggested`: by the achievements. */
      workResult: z.object({ given: suggestible, used: suggestible, suggested: suggestible }),
      workBehaviour: rating.nullable(),
      indicative: z.number().nullable(),
      skpValue: z
        .object({ main: z.number().nullable(), additional: z.number(), total: z.number().nullable() })
        .nullable(),
      iki: z.array(
        z.object({
          number: z.number().int(),
          achievement: z.number(),
          value: z.number(),
          category,
        }),
      ),
      profile: profile.nullable(),
      limits,
      /** What the assessor proposes to develop. */
      development: development.nullable(),
    }),
    /** The same reference stands in the audit trail with the last change of these numbers. */
    decided: explanationReference,
    explanation,
    distribution: distribution.optional(),
  })
  .meta({ id: 'ResultExplanation' });

/** One person of a team list. How far the rating is stays out of one's own row. */
const teamMember = z
  .object({
    id: appraisalId,
    employee: id,
    segment: segmentNumber,
    unit: unitCode,
    assessor: id.optional(),
    acting: z.boolean(),
    exempt: z.boolean(),
    head: z.boolean(),
    sealed: z.boolean(),
    planAgreed: z.boolean(),
    /** Indicators in numbers; of a plan in words only the version of the realisation tells whether anything was reported. */
    iki: z.object({ reported: version, total: version }),
    realisationVersion: version,
    rating: z.object({ done: z.boolean(), needsReview: z.boolean(), version }).optional(),
  })
  .meta({ id: 'TeamMember' });

export const appraisalParams = z.object({ appraisal: appraisalId });

export const getAppraisal = { params: appraisalParams, response: appraisal, status: 200 } as const;
export const explainResult = {
  params: appraisalParams,
  response: resultExplanation,
  status: 200,
} as const;
/** `assessor`: `me`, or an employee for whom the reader acts or whom they oversee. `unit`: the people of that very unit. */
export const listAppraisals = {
  query: z
    .object({
      period: periodId,
      assessor: z.union([z.literal('me'), id]).optional(),
      unit: unitCode.optional(),
      cursor,
      limit: pageLimit,
    })
    .refine((it) => it.assessor === undefined || it.unit === undefined, 'assessor or unit, not both'),
  response: pageOf(teamMember),
  status: 200,
} as const;
const line = (limit: number) => requiredText(limit).refine((it) => !it.includes('\n'), 'one line');
/** What the assessor proposes for somebody's development. */
export const developmentNeed = z.strictObject({ area: line(80), proposal: line(240) });
/** `judged`: the versions that the assessor saw, where they may be older than the present ones. */
export const rateAppraisal = {
  params: appraisalParams,
  body: z.strictObject({
    workResult: rating.nullable().default(null),
    workBehaviour: rating,
    note: requiredText(2000),
    development: developmentNeed.optional(),
    judged: z.strictObject({ plan: version, realisation: version }).optional(),
  }),
  response: appraisal,
  status: 200,
} as const;
export const setAchievement = {
  params: appraisalParams,
  body: z.strictObject({ achievement, reason: requiredText(500) }),
  response: appraisal,
  status: 200,
} as const;
