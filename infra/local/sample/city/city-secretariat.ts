import type { Role } from '../types.ts';
import type { MixName } from './mixes.ts';
import { addSeat, addStaff, addUnit, block, type Block } from './unit-spec.ts';

/** Code of the root unit, headed by the wali kota. */
export const ROOT = 'PEMKO-BINJAI';

/** Code of the Sekretariat Daerah, headed by the Sekda. */
export const SETDA = 'SETDA';

type Bagian = readonly [
  suffix: string,
  subject: string,
  asisten: 1 | 2 | 3,
  mix: MixName,
  size: number,
  role: Role | null,
];

const BAGIAN: readonly Bagian[] = [
  ['ORGANISASI', 'Organisasi', 3, 'kebijakan', 14, 'TIM_PENGELOLA_KINERJA'],
  ['UMUM', 'Umum', 3, 'umum', 48, 'ADMIN_OPD'],
  ['PROKOPIM', 'Protokol dan Komunikasi Pimpinan', 3, 'humas', 20, null],
  ['PEMERINTAHAN', 'Tata Pemerintahan', 1, 'kebijakan', 14, null],
  ['HUKUM', 'Hukum', 1, 'hukum', 14, null],
  ['KESRA', 'Kesejahteraan Rakyat', 1, 'kebijakan', 16, null],
  ['PEREKONOMIAN', 'Perekonomian', 2, 'kebijakan', 12, null],
  ['PEMBANGUNAN', 'Administrasi Pembangunan', 2, 'kebijakan', 12, null],
  ['PBJ', 'Pengadaan Barang dan Jasa', 2, 'pengadaan', 14, null],
];

const ASISTEN = {
  1: 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
  2: 'Asisten Perekonomian dan Pembangunan',
  3: 'Asisten Administrasi Umum',
};

const STAF_AHLI = [
  'Staf Ahli Bidang Hukum, Politik dan Pemerintahan',
  'Staf Ahli Bidang Ekonomi, Keuangan dan Pembangunan',
  'Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia',
];

function addAsisten(to: Block, number: 1 | 2 | 3): void {
  const key = `SETDA.ASISTEN-${number}`;
  addSeat(to, {
    key,
    position: ASISTEN[number],
    rung: 'JPT',
    unit: SETDA,
    assessor: SETDA,
    field: 'PEMERINTAHAN',
  });
}

function addBagian(to: Block, [suffix, subject, asisten, mix, size, role]: Bagian): void {
  const code = `${SETDA}.${suffix}`;
  addUnit(to, {
    code,
    name: `Bagian ${subject}`,
    kind: 'BAGIAN',
    parent: SETDA,
    position: `Kepala Bagian ${subject}`,
    rung: 'ADMINISTRATOR_A',
    assessor: `${SETDA}.ASISTEN-${asisten}`,
    field: suffix === 'HUKUM' ? 'HUKUM' : 'PEMERINTAHAN',
    roles: role ? [role] : [],
  });
  addStaff(to, code, mix, size);
}

/** The wali kota, the Sekda with asisten and staf ahli, and the bagian, each under its asisten. */
export function citySecretariatBlocks(): Block[] {
  const core = block(0);
  addUnit(core, {
    code: ROOT,
    name: 'Pemerintah Kota Binjai',
    kind: 'PEMERINTAH_KOTA',
    parent: null,
    position: 'Wali Kota Binjai',
    rung: 'WALI_KOTA',
    roles: ['PPK'],
  });
  addUnit(core, {
    code: SETDA,
    name: 'Sekretariat Daerah',
    kind: 'SEKRETARIAT_DAERAH',
    parent: ROOT,
    position: 'Sekretaris Daerah Kota Binjai',
    rung: 'SEKDA',
    field: 'PEMERINTAHAN',
  });
  const later = block(1);
  addAsisten(core, 3);
  addAsisten(later, 1);
  addAsisten(later, 2);
  for (const bagian of BAGIAN) addBagian(bagian[0] === 'ORGANISASI' ? core : later, bagian);
  const experts = block(2);
  STAF_AHLI.forEach((position, index) => {
    const key = `SETDA.STAF-AHLI-${index + 1}`;
    addSeat(experts, { key, position, rung: 'JPT', unit: SETDA, assessor: SETDA, field: 'PEMERINTAHAN' });
  });
  return [core, later, experts];
}
