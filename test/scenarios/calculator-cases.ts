import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Fields = Readonly<Record<string, unknown>>;
/** One public vector, with the calculator that its file is named after. */
export type Vector = { name: string; input: Fields; expected: Fields };

const FOLDER = fileURLToPath(new URL('../vectors/', import.meta.url));

/** The calculators that have public vectors. */
export const VECTOR_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.json'))
  .map((it) => it.replace('.json', ''));

/** Every case of every file. */
export const VECTORS: readonly Vector[] = VECTOR_FILES.flatMap((name) => {
  const cases = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as Omit<Vector, 'name'>[];
  return cases.map((it) => ({ name, ...it }));
});

/** A request that is refused as text, so that it can be what JSON cannot say, and the field that is told to be wrong. */
export type Refused = { why: string; name: string; body: string; path: string };

const iki = (target: string, realisation: string): string =>
  `{"arah":"NORMAL","target":${target},"realisasi":${realisation},"maksimal":false}`;
const ONE = '{"min":1,"maks":1}';
const tpp = (productivity: number): string =>
  JSON.stringify({
    pagu: 5_000_000,
    bobotProduktivitas: productivity,
    bobotDisiplin: 40,
    faktorKinerja: 1,
    potongan: [],
    basis: 'TOTAL',
    hukdisPersen: 0,
  });
const segment = (bulan: number): Fields => ({ jenjang: 'MAHIR', predikat: 'BAIK', bulan, tahun: 2026 });

export const REFUSED: readonly Refused[] = [
  {
    why: 'an unknown word',
    name: 'predikat',
    body: '{"hasilKerja":"HEBAT","perilakuKerja":"SESUAI"}',
    path: 'body.hasilKerja',
  },
  {
    why: 'fewer than no months',
    name: 'angka-kredit',
    body: JSON.stringify({ segmen: [segment(-1)] }),
    path: 'body.segmen.0.bulan',
  },
  {
    why: 'more than 12 months of a year in one segment',
    name: 'angka-kredit',
    body: JSON.stringify({ segmen: [segment(13)] }),
    path: 'body.segmen.0.bulan',
  },
  {
    why: 'more than 12 months of a year together',
    name: 'angka-kredit',
    body: JSON.stringify({ segmen: [segment(9), segment(4)] }),
    path: 'body.segmen',
  },
  {
    why: 'more than 12 months in the periods of a year',
    name: 'predikat-tahunan',
    body: JSON.stringify({
      periode: [
        { predikat: 'BAIK', bulan: 9 },
        { predikat: 'BAIK', bulan: 4 },
      ],
    }),
    path: 'body.periode',
  },
  {
    why: 'a target range upside down',
    name: 'iki',
    body: iki('{"min":2,"maks":1}', '1'),
    path: 'body.target.maks',
  },
  { why: 'weights that are not 100 together', name: 'tpp', body: tpp(59), path: 'body.bobotDisiplin' },
  { why: 'a weight below nothing', name: 'tpp', body: tpp(-1), path: 'body.bobotProduktivitas' },
  { why: 'NaN as a text', name: 'iki', body: iki(ONE, '"NaN"'), path: 'body.realisasi' },
  { why: 'NaN as JSON writes it', name: 'iki', body: iki(ONE, 'null'), path: 'body.realisasi' },
  { why: '10^30', name: 'iki', body: iki(ONE, '1e30'), path: 'body.realisasi' },
  { why: 'more than a number can be', name: 'iki', body: iki(ONE, '1e400'), path: 'body.realisasi' },
  { why: 'a number below nothing', name: 'iki', body: iki(ONE, '-1'), path: 'body.realisasi' },
  {
    why: 'a date that does not exist',
    name: 'keberatan',
    body: '{"diterima":"2026-02-30","satuan":"KALENDER","hariLibur":[]}',
    path: 'body.diterima',
  },
  {
    why: 'a holiday that does not exist',
    name: 'keberatan',
    body: '{"diterima":"2026-02-10","satuan":"KALENDER","hariLibur":["2026-13-01"]}',
    path: 'body.hariLibur.0',
  },
  { why: 'no body', name: 'iki', body: '', path: 'body' },
];
