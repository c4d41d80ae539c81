import * as z from 'zod';
import { DISTRIBUTION_PATTERNS } from '../../../shared/regulation/distribution.ts';
import { count, labelled } from './fields.ts';

/** How many people, with words for which. */
export const people = (id: string, en: string) => labelled(count(1_000_000), `Pegawai ${id}`, `People ${en}`);

type CountField = (id: string, en: string) => z.ZodNumber;

const byPredikat = (field: CountField) => ({
  SANGAT_BAIK: field('Sangat Baik', 'rated Sangat Baik'),
  BAIK: field('Baik', 'rated Baik'),
  BUTUH_PERBAIKAN: field('Butuh Perbaikan', 'rated Butuh Perbaikan'),
  KURANG: field('Kurang', 'rated Kurang'),
  SANGAT_KURANG: field('Sangat Kurang', 'rated Sangat Kurang'),
});

/** How many people have each predikat. */
export const counts = labelled(
  z.strictObject(byPredikat(people)),
  'Jumlah pegawai per predikat',
  'People by predikat',
);

/** The same after moves: all of the people may have come to one predikat, more than may be asked about. */
export const countsAfter = labelled(
  z.object(byPredikat((id, en) => labelled(z.number(), `Pegawai ${id}`, `People ${en}`))),
  'Jumlah pegawai per predikat setelahnya',
  'People by predikat afterwards',
);

const patterns = Object.values(DISTRIBUTION_PATTERNS);
const BROKEN = [...new Set(patterns.flatMap((it) => it.limits.map(({ code }) => code)))].toSorted();
const WARNED = patterns.flatMap((it) => (it.largest === null ? [] : [it.largest.otherwise]));

/** What a distribution breaks, and what it is only warned of. */
export const broken = labelled(z.array(z.enum(BROKEN)), 'Pelanggaran', 'Broken bounds');
export const warnings = labelled(z.array(z.enum(WARNED)), 'Peringatan', 'Warnings');
