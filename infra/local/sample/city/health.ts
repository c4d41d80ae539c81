import type { MixName } from './mixes.ts';
import { addStaff, addUnit, block, type Block } from './unit-spec.ts';

const DINKES = 'DINKES';

/** The hospital's code. */
const RSUD = 'RSUD';

const PUSKESMAS = [
  'Binjai Kota',
  'Tanah Tinggi',
  'Kebun Lada',
  'Rambung',
  'Bandar Senembah',
  'Binjai Estate',
  'Jati Makmur',
  'H.A.H. Hasan',
];

const codeOf = (name: string): string => name.toUpperCase().replaceAll('.', '').replaceAll(' ', '-');

/** The puskesmas; the first is in even the smallest city. */
export function puskesmasBlocks(): Block[] {
  return PUSKESMAS.map((name, index) => {
    const made = block(index === 0 ? 0 : 2);
    const code = `PKM.${codeOf(name)}`;
    addUnit(made, {
      code,
      name: `UPTD Puskesmas ${name}`,
      kind: 'PUSKESMAS',
      parent: DINKES,
      position: `Kepala UPTD Puskesmas ${name}`,
      rung: 'KEPALA_PUSKESMAS',
      field: 'DOKTER',
    });
    addStaff(made, code, 'puskesmas', 50, { least: index === 0 ? 3 : 0 });
    return made;
  });
}

type Ward = readonly [suffix: string, name: string, mix: MixName, size: number];

type Division = readonly [
  suffix: string,
  subject: string,
  mix: MixName,
  size: number,
  seksi: readonly Ward[],
];

const BIDANG: readonly Division[] = [
  [
    'MEDIK',
    'Pelayanan Medik',
    'rs-medis',
    34,
    [
      ['RAWAT-JALAN', 'Pelayanan Medik Rawat Jalan', 'rs-medis', 46],
      ['RAWAT-INAP', 'Pelayanan Medik Rawat Inap dan Gawat Darurat', 'rs-medis', 44],
    ],
  ],
  [
    'KEPERAWATAN',
    'Keperawatan',
    'rs-keperawatan',
    45,
    [
      ['PERAWAT-INAP-1', 'Keperawatan Rawat Inap Dewasa', 'rs-keperawatan', 60],
      ['PERAWAT-INAP-2', 'Keperawatan Rawat Inap Anak dan Maternal', 'rs-keperawatan', 60],
      ['PERAWAT-JALAN', 'Keperawatan Rawat Jalan', 'rs-keperawatan', 56],
      ['PERAWAT-KRITIS', 'Keperawatan Intensif dan Gawat Darurat', 'rs-keperawatan', 60],
    ],
  ],
  [
    'PENUNJANG',
    'Penunjang Medik',
    'rs-penunjang',
    40,
    [
      ['LABORATORIUM', 'Penunjang Diagnostik', 'rs-penunjang', 52],
      ['NON-MEDIK', 'Penunjang Nonmedik dan Farmasi', 'rs-penunjang', 52],
    ],
  ],
];

const TATA_USAHA: readonly Ward[] = [
  ['UMUM', 'Umum dan Kepegawaian', 'umum', 56],
  ['KEUANGAN', 'Keuangan dan Akuntansi', 'keuangan', 40],
  ['PROGRAM', 'Program dan Rekam Medis', 'rs-penunjang', 44],
];

function addAdministration(to: Block): void {
  const parent = `${RSUD}.TATA-USAHA`;
  addUnit(to, {
    code: parent,
    name: 'Bagian Tata Usaha',
    kind: 'BAGIAN',
    parent: RSUD,
    position: 'Kepala Bagian Tata Usaha',
    rung: 'ADMINISTRATOR_B',
  });
  for (const [suffix, subject, mix, size] of TATA_USAHA) {
    const code = `${RSUD}.${suffix}`;
    const roles = suffix === 'UMUM' ? (['ADMIN_OPD'] as const) : [];
    const position = `Kepala Subbagian ${subject}`;
    addUnit(to, {
      code,
      name: `Subbagian ${subject}`,
      kind: 'SUBBAGIAN',
      parent,
      position,
      rung: 'PENGAWAS_A',
      roles,
    });
    addStaff(to, code, mix, size);
  }
}

/** The hospital: direktur under the head of Dinas Kesehatan, three bidang with seksi, and a bagian tata usaha. */
export function hospitalBlock(root: string): Block {
  const made = block(2);
  const name = 'RSUD Dr. R.M. Djoelham';
  const position = `Direktur ${name}`;
  addUnit(made, {
    code: RSUD,
    name,
    kind: 'RSUD',
    parent: root,
    position,
    rung: 'JPT',
    assessor: DINKES,
    field: 'DOKTER',
  });
  addAdministration(made);
  for (const [suffix, subject, mix, size, seksi] of BIDANG) {
    const parent = `${RSUD}.${suffix}`;
    const head = { position: `Kepala Bidang ${subject}`, rung: 'ADMINISTRATOR_B', field: 'KESMAS' } as const;
    addUnit(made, { code: parent, name: `Bidang ${subject}`, kind: 'BIDANG', parent: RSUD, ...head });
    addStaff(made, parent, mix, size);
    for (const [ward, wardName, wardMix, wardSize] of seksi) {
      const code = `${RSUD}.${ward}`;
      const of = { position: `Kepala Seksi ${wardName}`, rung: 'PENGAWAS_A', field: 'KESMAS' } as const;
      addUnit(made, { code, name: `Seksi ${wardName}`, kind: 'SEKSI', parent, ...of });
      addStaff(made, code, wardMix, wardSize);
    }
  }
  return made;
}
