import type { Post, Rung } from '../city/unit-spec.ts';
import type { Jenjang, PositionKind, SamplePerson } from '../types.ts';
import type { Office } from './hire.ts';

type RungProfile = {
  positionKind: PositionKind;
  grades: readonly string[];
  jenjang: Jenjang | null;
  service: readonly [number, number];
  retirement: number;
};

const profile = (
  positionKind: PositionKind,
  grades: readonly string[],
  service: readonly [number, number],
  retirement = 58,
  jenjang: Jenjang | null = null,
): RungProfile => ({ positionKind, grades, jenjang, service, retirement });

const PROFILES: Record<Exclude<Rung, 'WALI_KOTA'>, RungProfile> = {
  SEKDA: profile('JPT_PRATAMA', ['IV/c', 'IV/d'], [27, 34], 60),
  JPT: profile('JPT_PRATAMA', ['IV/b', 'IV/c'], [22, 33], 60),
  ADMINISTRATOR_A: profile('ADMINISTRATOR', ['IV/a', 'IV/b'], [17, 31]),
  ADMINISTRATOR_B: profile('ADMINISTRATOR', ['III/d', 'IV/a'], [13, 29]),
  PENGAWAS_A: profile('PENGAWAS', ['III/c', 'III/d'], [9, 28]),
  PENGAWAS_B: profile('PENGAWAS', ['III/b', 'III/c'], [7, 26]),
  KEPALA_PUSKESMAS: profile('FUNGSIONAL', ['IV/a', 'IV/b'], [16, 29], 60, 'AHLI_MADYA'),
  KEPALA_SEKOLAH: profile('FUNGSIONAL', ['III/d', 'III/c'], [10, 28], 60, 'AHLI_MUDA'),
};

/** The wali kota's code in the place of a NIP: an elected official has none. */
export const MAYOR = 'WALIKOTA-BINJAI';

/** Invents the holder of a post; who assesses them is filled in once everybody has a number. */
export function postHolder(office: Office, post: Post): SamplePerson {
  const { field, education, position, unit, head, roles } = post;
  const rung = post.rung === 'WALI_KOTA' ? PROFILES.SEKDA : PROFILES[post.rung];
  const hired = office.hire({
    field,
    education,
    women: post.rung === 'WALI_KOTA' ? 0.5 : 0.36,
    bounds: { entryAge: [22, 29], service: rung.service, retirement: rung.retirement },
    contract: false,
  });
  const common = { name: hired.name, position, unit, head, assessorNip: null, roles: [...roles] };
  if (post.rung === 'WALI_KOTA') {
    const office = {
      kind: 'PEJABAT_NEGARA',
      grade: null,
      positionKind: 'KEPALA_DAERAH',
      jenjang: null,
    } as const;
    return { nip: MAYOR, ...common, ...office, regime: 'TIDAK_DINILAI' };
  }
  return {
    nip: hired.nip,
    ...common,
    kind: 'PNS',
    grade: office.random.pick(rung.grades),
    positionKind: rung.positionKind,
    jenjang: rung.jenjang,
    regime: post.rung === 'KEPALA_SEKOLAH' ? 'PENDIDIKAN' : 'UMUM',
  };
}
