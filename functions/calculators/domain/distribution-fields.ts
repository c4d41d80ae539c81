import * as z from 'zod';
import { DISTRIBUTION_PATTERNS } from '../../../shared/regulation/distribution.ts';
import { count, labelled } from './fields.ts';

/** How many people, with words for which. */
export const people = (id: string, en: string) => labelled(count(1_000_000), `Pegawai ${id}`, `People ${en}`);

/** How many people have each predikat. */
export const counts = labelled(
  z.strictObject({
    SANGAT_BAIK: people('Sangat Baik', 'rated Sangat Baik'),
    BAIK: people('Baik', 'rated Baik'),
    BUTUH_PERBAIKAN: people('Butuh Perbaikan', 'rated Butuh Perbaikan'),
    KURANG: people('Kurang', 'rated Kurang'),
    SANGAT_KURANG: people('Sangat Kurang', 'rated Sangat Kurang'),
  }),
  'Jumlah pegawai per predikat',
  'People by predikat',
);

const patterns = Object.values(DISTRIBUTION_PATTERNS);
const BROKEN = [...new Set(patterns.flatMap((it) => it.limits.map(({ code }) => code)))].toSorted();
const WARNED = patterns.flatMap((it) => (it.largest === null ? [] : [it.largest.otherwise]));

/** What a distribution breaks, and what it is only warned of. */
export const broken = labelled(z.array(z.enum(BROKEN)), 'Pelanggaran', 'Broken bounds');
export const warnings = labelled(z.array(z.enum(WARNED)), 'Peringatan', 'Warnings');
