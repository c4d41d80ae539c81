import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';

export const SKP_STATES = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DITETAPKAN',
  'PERUBAHAN_DRAF',
  'PERUBAHAN_DIAJUKAN',
] as const;
export type SkpState = (typeof SKP_STATES)[number];

/** What people do with an SKP, by the verb that officials use. */
export const VERBS = ['save', 'submit', 'withdraw', 'return', 'agree', 'amend'] as const;
export type Verb = (typeof VERBS)[number];

/** The two parties of the agreement, in words that messages use. */
export const PARTIES = {
  SELF: 'pegawai yang bersangkutan',
  ASSESSOR: 'pejabat penilai',
} as const;
export type Party = keyof typeof PARTIES;

/** The legal transitions: whose the verb is, and where it leads from each state that it may start in. Everything else is refused. */
export const TRANSITIONS = {
  save: { by: 'SELF', to: { DRAF: 'DRAF', DIKEMBALIKAN: 'DIKEMBALIKAN', PERUBAHAN_DRAF: 'PERUBAHAN_DRAF' } },
  submit: {
    by: 'SELF',
    to: { DRAF: 'DIAJUKAN', DIKEMBALIKAN: 'DIAJUKAN', PERUBAHAN_DRAF: 'PERUBAHAN_DIAJUKAN' },
  },
  withdraw: { by: 'SELF', to: { DIAJUKAN: 'DRAF', PERUBAHAN_DIAJUKAN: 'PERUBAHAN_DRAF' } },
  return: { by: 'ASSESSOR', to: { DIAJUKAN: 'DIKEMBALIKAN', PERUBAHAN_DIAJUKAN: 'PERUBAHAN_DRAF' } },
  agree: { by: 'ASSESSOR', to: { DIAJUKAN: 'DITETAPKAN', PERUBAHAN_DIAJUKAN: 'DITETAPKAN' } },
  amend: { by: 'SELF', to: { DITETAPKAN: 'PERUBAHAN_DRAF' } },
} as const satisfies Record<Verb, { by: Party; to: Partial<Record<SkpState, SkpState>> }>;

/** Who must act next in a state. */
export function whoseTurn(state: SkpState): Party {
  return state === 'DIAJUKAN' || state === 'PERUBAHAN_DIAJUKAN' ? 'ASSESSOR' : 'SELF';
}

/**
 * An SKP without its words. `agreed` is the version in force, `working` the one being written or waiting for agreement, 0 when there is
 * none; a new version is in force only once both have agreed it, so the agreed one stays meanwhile.
 */
export type Skp = {
  agency: string;
  year: string;
  employee: string;
  segment: string;
  state: SkpState;
  /** The official form of the working version, as the position stood when it was begun or last submitted. */
  form: SkpForm;
  agreed: number;
  working: number;
  /** Version of the record: its ETag. */
  v: number;
  /** `v` of the save that wrote the working version: tells whether head and words that were read belong together. */
  saved: number;
  note?: string | undefined;
  /** Numbers of indicators that an agreed version had and a later one dropped: never used again. */
  retired: readonly number[];
  /** The version whose plan a period works with, where that was decided: those past their cut-off keep an older one. */
  plans: Readonly<Record<string, number>>;
  /** By agreed version, the numbers of its indicators in words; versions without any are left out. */
  inWords: Readonly<Record<string, readonly number[]>>;
};

/** `<year>.<employee>.<segment>` */
export function skpId(skp: Pick<Skp, 'year' | 'employee' | 'segment'>): string {
  return `${skp.year}.${skp.employee}.${skp.segment}`;
}

/** The parts of an SKP's id. */
export function partsOfId(id: string): Pick<Skp, 'year' | 'employee' | 'segment'> {
  const [year = '', employee = '', segment = ''] = id.split('.');
  return { year, employee, segment };
}

/** A new draft: version 1 is being written, nothing is agreed. */
export function begin(of: Pick<Skp, 'agency' | 'year' | 'employee' | 'segment' | 'form'>): Skp {
  return { ...of, state: 'DRAF', agreed: 0, working: 1, v: 1, saved: 1, retired: [], plans: {}, inWords: {} };
}

/** The state that a verb leads to, or 409 `skp.wrong-state` with the states it may start in and who must act now. */
export function move(skp: Skp, verb: Verb): Result<SkpState> {
  const to: Partial<Record<SkpState, SkpState>> = TRANSITIONS[verb].to;
  const next = to[skp.state];
  if (next !== undefined) return accept(next);
  return refuse('skp.wrong-state', {
    state: skp.state,
    allowed: Object.keys(to),
    who: PARTIES[whoseTurn(skp.state)],
  });
}

function moved(skp: Skp, verb: Verb, more: Partial<Skp> = {}): Result<Skp> {
  const next = move(skp, verb);
  if (!next.ok) return next;
  return accept({ ...skp, state: next.value, v: skp.v + 1, ...more });
}

/** The working version gets new words. */
export function save(skp: Skp): Result<Skp> {
  return moved(skp, 'save', { saved: skp.v + 1 });
}

/** The working version is put before the assessor, on the form that the position has now; an earlier note is answered by that. */
export function submit(skp: Skp, form: SkpForm): Result<Skp> {
  return moved(skp, 'submit', { form, note: undefined });
}

/** The employee takes back what the assessor has not decided. */
export function withdraw(skp: Skp): Result<Skp> {
  return moved(skp, 'withdraw');
}

/** The assessor asks for changes, with a note. */
export function returnWith(skp: Skp, note: string): Result<Skp> {
  return moved(skp, 'return', { note });
}

/** A version is begun that shall replace the agreed one, which stays in force. Its words are the agreed ones. */
export function amend(skp: Skp, form: SkpForm): Result<Skp> {
  return moved(skp, 'amend', { form, working: skp.agreed + 1, saved: skp.v + 1, note: undefined });
}

/** What the agreement decides beside the state: which periods take the new plan, and which numbers end. */
export type Agreement = {
  /** Periods of the year whose vector takes the new plan. */
  open: readonly string[];
  /** Periods that exist already and keep the plan that they have. */
  kept: readonly string[];
  /** Numbers of the plan in force so far, and of the new one. */
  before: readonly number[];
  after: readonly number[];
  /** Those of the new plan that are in words. */
  inWords: readonly number[];
};

/** The working version comes into force. */
export function agree(skp: Skp, { open, kept, before, after, inWords }: Agreement): Result<Skp> {
  const old = skp.agreed === 0 ? [] : kept.filter((period) => !(period in skp.plans));
  const plans = {
    ...skp.plans,
    ...Object.fromEntries(old.map((period) => [period, versionIn(skp, period)])),
    ...Object.fromEntries(open.map((period) => [period, skp.working])),
  };
  const dropped = before.filter((number) => !after.includes(number));
  const retired = [...new Set([...skp.retired, ...dropped])].toSorted((one, other) => one - other);
  const words = inWords.length === 0 ? {} : { [skp.working]: inWords };
  return moved(skp, 'agree', {
    agreed: skp.working,
    working: 0,
    note: undefined,
    retired,
    plans,
    inWords: { ...skp.inWords, ...words },
  });
}

/** The version whose plan a period works with, 0 while nothing is agreed. A period not yet decided takes the plan of its year. */
export function versionIn(skp: Skp, period: string): number {
  return skp.plans[period] ?? skp.plans[skp.year] ?? skp.agreed;
}

/** The numbers of the indicators in words of the plan that a period works with: they have no part in its vector. */
export function inWordsIn(skp: Skp, period: string): readonly number[] {
  return skp.inWords[versionIn(skp, period)] ?? [];
}
