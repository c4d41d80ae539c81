import type { PlannedIki, PlannedRhk } from '../sample/positions.ts';
import { planFor } from '../sample/positions.ts';
import type { SamplePerson } from '../sample/sample.ts';
import { dice } from './dice.ts';

/** Which official SKP the API says that somebody has. */
export type Form = 'JPT' | 'JA_JF';

/** One in ten of those who head nothing plans qualitatively, one in four of these wholly in words. */
const QUALITATIVE = 1 / 10;
const WHOLLY_IN_WORDS = 1 / 4;

/** Whether somebody plans by the qualitative approach. */
export function isQualitative(seed: number, person: SamplePerson): boolean {
  const mayChoose = !person.head && person.positionKind !== 'JPT_PRATAMA';
  return mayChoose && dice(seed, person.nip, 'approach') < QUALITATIVE;
}

/** A person's indicators in the order of their numbers, with whether each is in words: in a mixed plan all but the first are. */
export function ikiOf(
  seed: number,
  person: SamplePerson,
): { iki: PlannedIki; number: number; inWords: boolean }[] {
  const all = planFor(person.position).rhk.flatMap((it) => it.iki);
  const wholly = dice(seed, person.nip, 'wholly in words') < WHOLLY_IN_WORDS;
  return all.map((iki, at) => ({
    iki,
    number: at + 1,
    inWords: isQualitative(seed, person) && (wholly || at > 0),
  }));
}

function bodyOf({ iki, number, inWords }: ReturnType<typeof ikiOf>[number], form: Form): object {
  const { quarterTargets: quarters, yearTarget: year, perspective, ...it } = iki;
  if (form === 'JPT') return { ...it, number, perspective, quarters, year };
  if (!inWords) return { ...it, number, quarters, year };
  const target = 'Memenuhi harapan pimpinan dan penerima layanan pada setiap triwulan.';
  return { number, approach: 'KUALITATIF', text: it.text, target };
}

function rhkOf(result: PlannedRhk, form: Form, superior: string | undefined): object {
  const { kind, text } = result;
  const main = kind === 'UTAMA';
  if (form === 'JPT') return { kind, text, classification: main ? 'ORGANISASI' : 'INDIVIDU' };
  return { kind, text, superiorRhk: superior === undefined || !main ? null : { skp: superior, rhk: 1 } };
}

const APPENDIX = {
  resources: ['Perangkat kerja dan anggaran kegiatan sesuai DPA unit kerja.'],
  accountability: ['Laporan kepada pejabat penilai paling lambat tanggal 5 bulan berikutnya.'],
  consequences: ['Predikat Sangat Baik diusulkan untuk penghargaan pegawai berprestasi.'],
};
const APPENDIX_OF_JPT = {
  resources: ['Anggaran program sesuai DPA.', 'Dukungan perangkat daerah terkait melalui rapat koordinasi.'],
  accountability: ['Laporan kinerja triwulanan kepada Sekretaris Daerah.'],
  consequences: ['Capaian organisasi menjadi dasar pola distribusi predikat pegawai unit.'],
};

/** Somebody's plan as the body of an SKP on their form; main results of JA/JF are linked to the superior's first one. */
export function skpBody(
  seed: number,
  person: SamplePerson,
  form: Form,
  superior: string | undefined,
): object {
  const iki = ikiOf(seed, person);
  const rhk = planFor(person.position).rhk.map((result, at) => ({
    number: at + 1,
    ...rhkOf(result, form, superior),
    iki: iki.splice(0, result.iki.length).map((it) => bodyOf(it, form)),
  }));
  return {
    approach: isQualitative(seed, person) ? 'KUALITATIF' : 'KUANTITATIF',
    rhk,
    behaviour: { BERORIENTASI_PELAYANAN: 'Menjawab permintaan warga pada hari yang sama.' },
    appendix: form === 'JPT' ? APPENDIX_OF_JPT : APPENDIX,
  };
}
