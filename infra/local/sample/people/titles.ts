import type { Random } from '../random.ts';
import type { Education } from '../types.ts';
import type { Gender } from './nip.ts';

type Degrees = { D3: readonly string[]; S1: readonly string[]; S2: readonly string[] };

const DEGREES = {
  UMUM: { D3: ['A.Md.'], S1: ['S.Sos.', 'S.AP.', 'S.IP.', 'S.E.', 'S.H.'], S2: ['M.AP.', 'M.Si.', 'M.M.'] },
  PEMERINTAHAN: { D3: ['A.Md.'], S1: ['S.STP.', 'S.IP.', 'S.Sos.', 'S.H.'], S2: ['M.AP.', 'M.Si.', 'M.SP.'] },
  HUKUM: { D3: ['A.Md.'], S1: ['S.H.'], S2: ['M.H.', 'M.Kn.'] },
  EKONOMI: { D3: ['A.Md.Ak.', 'A.Md.'], S1: ['S.E.', 'S.Ak.', 'S.M.'], S2: ['M.M.', 'M.Ak.', 'M.Si.'] },
  TEKNIK: { D3: ['A.Md.T.'], S1: ['S.T.'], S2: ['M.T.', 'M.Eng.'] },
  KOMPUTER: { D3: ['A.Md.Kom.'], S1: ['S.Kom.', 'S.T.'], S2: ['M.Kom.', 'M.T.I.'] },
  KEBIDANAN: { D3: ['A.Md.Keb.'], S1: ['S.Tr.Keb.', 'S.Keb., Bd.'], S2: ['M.Keb.', 'M.Kes.'] },
  KEPERAWATAN: { D3: ['A.Md.Kep.'], S1: ['S.Kep., Ns.', 'S.Kep.'], S2: ['M.Kep.', 'M.Kes.'] },
  DOKTER: { D3: [''], S1: [''], S2: ['Sp.PD.', 'Sp.A.', 'Sp.OG.', 'Sp.B.', 'Sp.An.', 'Sp.Rad.', 'M.Kes.'] },
  GIGI: { D3: [''], S1: [''], S2: ['Sp.KG.', 'Sp.Ort.', 'M.Kes.'] },
  FARMASI: { D3: ['A.Md.Farm.'], S1: ['S.Farm.'], S2: ['M.Farm.'] },
  GIZI: { D3: ['A.Md.Gz.'], S1: ['S.Gz.', 'S.Tr.Gz.'], S2: ['M.Gizi.'] },
  KESMAS: { D3: ['A.Md.Kes.', 'A.Md.KL.'], S1: ['S.KM.', 'S.Tr.Kes.'], S2: ['M.K.M.', 'M.Kes.'] },
  PERTANIAN: { D3: ['A.Md.P.'], S1: ['S.P.', 'S.Pt.', 'S.TP.'], S2: ['M.P.', 'M.Si.'] },
  PENDIDIKAN: { D3: ['A.Ma.Pd.'], S1: ['S.Pd.', 'S.Pd.I.', 'S.Pd.SD.'], S2: ['M.Pd.', 'M.Pd.I.'] },
} satisfies Record<string, Degrees>;

/** What somebody studied, as far as titles tell. */
export type Field = keyof typeof DEGREES;

export type Titles = { before: string[]; after: string[] };

function professionOf(field: Field): string[] {
  if (field === 'DOKTER') return ['dr.'];
  if (field === 'GIGI') return ['drg.'];
  return [];
}

/** Graduates who finished before the reform of 1993 carry an old title in front instead of one behind. */
function oldDegree(field: Field, gender: Gender, age: number): string | null {
  if (age < 55) return null;
  if (field === 'TEKNIK' || field === 'PERTANIAN') return 'Ir.';
  return field === 'UMUM' || field === 'PENDIDIKAN' ? (gender === 'MALE' ? 'Drs.' : 'Dra.') : null;
}

/** Invents the academic titles of a person; someone with SMA has none, whoever is to have a long name has many. */
export function inventTitles(
  random: Random,
  who: { field: Field; education: Education; gender: Gender; age: number; long: boolean },
): Titles {
  const { field, education, gender, age, long } = who;
  if (education === 'SMA') return { before: [], after: [] };
  const degrees = DEGREES[field];
  if (education === 'D3') return { before: [], after: [random.pick(degrees.D3)].filter(Boolean) };
  const old = random.chance(0.5) ? oldDegree(field, gender, age) : null;
  const before = [...professionOf(field), ...(field === 'FARMASI' ? ['apt.'] : []), ...(old ? [old] : [])];
  const masters = education === 'S2' ? [random.pick(degrees.S2)] : [];
  const after = [...(old ? [] : [random.pick(degrees.S1)]), ...(long ? degrees.S2.slice(0, 3) : masters)];
  return { before, after: after.filter(Boolean) };
}
