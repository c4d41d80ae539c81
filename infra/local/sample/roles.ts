import { MAYOR } from './people/post-holder.ts';
import type { Persona, SamplePerson, SampleUnit } from './types.ts';

/** Who is who, for looking people up while the sample is made. */
type Cast = { holders: ReadonlyMap<string, SamplePerson>; staff: readonly SamplePerson[] };

function opdOf(units: ReadonlyMap<string, SampleUnit>, code: string): string | null {
  const unit = units.get(code);
  if (!unit?.parent) return null;
  return units.get(unit.parent)?.parent === null ? unit.code : opdOf(units, unit.parent);
}

/** Gives ADMIN_OPD to somebody in every OPD that has none by post: to staff if there is any, else to its head. */
export function appointAdmins(units: readonly SampleUnit[], people: readonly SamplePerson[]): void {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const served = new Set<string | null>([null]);
  const candidates = new Map<string, SamplePerson>();
  for (const person of people) {
    const opd = opdOf(byCode, person.unit);
    if (person.roles.includes('ADMIN_OPD')) served.add(opd);
    if (opd === null || (person.regime !== 'UMUM' && person.regime !== 'PPPK_PARUH_WAKTU')) continue;
    const before = candidates.get(opd);
    if (!before || (before.head && !person.head)) candidates.set(opd, person);
  }
  for (const [opd, person] of candidates) if (!served.has(opd)) person.roles.push('ADMIN_OPD');
}

function holder(cast: Cast, key: string): SamplePerson {
  const person = cast.holders.get(key);
  if (!person) throw new Error(`Nobody holds the post ${key}.`);
  return person;
}

function staffOf(cast: Cast, unit: string): SamplePerson {
  const person = cast.staff.find((each) => each.unit === unit && each.regime === 'UMUM');
  if (!person) throw new Error(`No staff in the unit ${unit}.`);
  return person;
}

/** Chooses the persona and gives an auditor and an analyst the roles that their offices have. */
export function castPersonas(cast: Cast): Record<Persona, string> {
  const auditor = staffOf(cast, 'INSPEKTORAT.WILAYAH-I');
  auditor.roles.push('INSPEKTORAT');
  staffOf(cast, 'BKPSDM.KINERJA').roles.push('BKPSDM');
  return {
    pegawai: staffOf(cast, 'DISDUKCAPIL.DAFDUK').nip,
    penilai: holder(cast, 'DISDUKCAPIL.DAFDUK').nip,
    'admin-opd': holder(cast, 'DISDUKCAPIL.UMUM').nip,
    bkpsdm: holder(cast, 'BKPSDM.KINERJA').nip,
    ppk: MAYOR,
    inspektorat: auditor.nip,
  };
}
