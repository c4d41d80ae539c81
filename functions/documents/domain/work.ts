import type { Zone } from '../../../shared/kernel/dates.ts';
import type { SkpForm, UnitKind } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';
import type { Assessed, People } from './facts.ts';
import type { PredikatSettingForm } from './form.ts';
import type { UnitDocument } from './document.ts';

/** The numbers of a sealed vector: what was decided, and what explains it. */
export type ScoredVector = Pick<
  Vector,
  'employee' | 'segment' | 'p' | 'r' | 'g' | 'head' | 'iki' | 'rating' | 'achievement' | 'result'
>;

/** One person's part of a batch: all that is not words. `name` is how their papers are called inside the ZIP. */
export type PersonWork = {
  vector: ScoredVector;
  /** The form that the position has, where no plan says otherwise. */
  form: SkpForm;
  unitKind: UnitKind;
  folder: string;
  people: People;
  assessed: Omit<Assessed, 'note'>;
};

/** One unit's part of a batch: its Format Penetapan Predikat without issue, and where it belongs. */
export type UnitWork = {
  document: Omit<UnitDocument, 'size' | 'format'>;
  unitKind: UnitKind;
  form: Omit<PredikatSettingForm, 'issue'>;
};

/** What one run of the writing step makes. `issued`: the day on which the period was closed. */
export type Batch = {
  agencyName: string;
  place: string;
  issued: string;
  zone: Zone;
  shards: number;
  /** The rule set that the period has pinned. */
  rules: string;
} & ({ kind: 'PEOPLE'; rows: PersonWork[] } | { kind: 'UNITS'; rows: UnitWork[] });

/** A document that was made: its object, its size in bytes, and its path inside the OPD's ZIP where it belongs into one. */
export type Made = { key: string; size: number; path: string | undefined };

/** A ZIP to make: the people's batches of an OPD, all of them or a part. */
export type Bundle = { document: Omit<UnitDocument, 'size' | 'format'>; from: number; to: number };

/** All there is to do for a period: the number of batches, and the ZIPs. */
export type Plan = { batches: number; bundles: Bundle[] };
