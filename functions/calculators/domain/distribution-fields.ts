import * as z from 'zod';
import { count, labelled } from './fields.ts';

const people = (id: string, en: string) => labelled(count(1_000_000), `Pegawai ${id}`, `People ${en}`);

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

const WARNED = ['SANGAT_BAIK_BUKAN_TERBANYAK', 'BAIK_BUKAN_TERBANYAK'] as const;
export const warnings = labelled(z.array(z.enum(WARNED)), 'Peringatan', 'Warnings');
