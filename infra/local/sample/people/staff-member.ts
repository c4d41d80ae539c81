import { mixOf, type MixName } from '../city/mixes.ts';
import { STAFF_POSITIONS, type StaffPosition, type StaffPositionName } from '../city/staff-positions.ts';
import type { Random } from '../random.ts';
import type { Regime, SamplePerson } from '../types.ts';
import type { Office } from './hire.ts';
import {
  chooseEducation,
  chooseJenjang,
  gradeFor,
  JENJANG_WORDS,
  serviceFor,
  type StaffKind,
} from './staff-rank.ts';

/** A place for one member of staff, before anybody is invented for it. */
export type StaffPlace = {
  unit: string;
  assessor: string;
  position: StaffPositionName;
  regime: Regime;
  /** The first of a group is a PNS, so that every group has somebody of the general regime. */
  first: boolean;
};

/** Chooses the position of the n-th member of a group: the first of the mix first, then by weight. */
export function positionIn(random: Random, mix: MixName, index: number): StaffPositionName {
  const pairs = mixOf(mix);
  const first = pairs[0];
  return index === 0 && first ? first[0] : random.weighted(pairs);
}

function kindFor(random: Random, place: StaffPlace): StaffKind {
  if (place.regime === 'PPPK_PARUH_WAKTU') return 'PPPK_PARUH_WAKTU';
  if (place.first || place.regime === 'TUGAS_BELAJAR') return 'PNS';
  return random.weighted([
    ['PNS', 66],
    ['PPPK', 27],
    ['CPNS', 7],
  ]);
}

function entryAge(kind: StaffKind, longestService: number): readonly [number, number] {
  if (kind === 'PPPK_PARUH_WAKTU') return [22, 50];
  if (kind === 'PPPK') return [23, 44];
  if (kind === 'CPNS') return [22, 32];
  return longestService > 30 ? [20, 28] : [21, 31];
}

/** Invents the person for a place; who assesses them is filled in once everybody has a number. */
export function staffMember(office: Office, place: StaffPlace): SamplePerson {
  const position: StaffPosition = STAFF_POSITIONS[place.position];
  const kind = kindFor(office.random, place);
  const jenjang = chooseJenjang(office.random, position, kind);
  const education = chooseEducation(office.random, position, jenjang);
  const service = serviceFor(kind, jenjang);
  const hired = office.hire({
    field: position.field,
    education,
    women: position.women,
    bounds: { entryAge: entryAge(kind, service[1]), service, retirement: jenjang === 'AHLI_MADYA' ? 60 : 58 },
    contract: kind === 'PPPK' || kind === 'PPPK_PARUH_WAKTU',
  });
  return {
    nip: hired.nip,
    name: hired.name,
    kind,
    grade: gradeFor(kind, jenjang, education, hired.serviceYears),
    position: jenjang ? `${place.position} ${JENJANG_WORDS[jenjang]}` : place.position,
    positionKind: jenjang ? 'FUNGSIONAL' : 'PELAKSANA',
    jenjang,
    unit: place.unit,
    head: false,
    assessorNip: null,
    regime: place.regime,
    roles: [],
  };
}
