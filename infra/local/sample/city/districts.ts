import { addSeat, addStaff, addUnit, block, type Block } from './unit-spec.ts';

const KECAMATAN: ReadonlyArray<readonly [name: string, kelurahan: readonly string[]]> = [
  ['Binjai Kota', ['Satria', 'Berngam', 'Binjai', 'Kartini', 'Pekan Binjai', 'Setia', 'Tangsi']],
  [
    'Binjai Utara',
    [
      'Cengkeh Turi',
      'Damai',
      'Jati Karya',
      'Jati Makmur',
      'Jati Utomo',
      'Jatinegara',
      'Kebun Lada',
      'Nangka',
      'Pahlawan',
    ],
  ],
  [
    'Binjai Selatan',
    [
      'Bhakti Karya',
      'Binjai Estate',
      'Pujidadi',
      'Rambung Barat',
      'Rambung Dalam',
      'Rambung Timur',
      'Tanah Merah',
      'Tanah Seribu',
    ],
  ],
  [
    'Binjai Timur',
    [
      'Dataran Tinggi',
      'Mencirim',
      'Sumber Karya',
      'Sumber Mulyorejo',
      'Tanah Tinggi',
      'Timbang Langkat',
      'Tunggurono',
    ],
  ],
  [
    'Binjai Barat',
    ['Bandar Senembah', 'Limau Mungkur', 'Limau Sundai', 'Paya Roba', 'Suka Maju', 'Suka Ramai'],
  ],
];

const SEKSI = [
  ['PEMERINTAHAN', 'Pemerintahan', 'kelurahan', 5],
  ['TRANTIB', 'Ketenteraman dan Ketertiban', 'ketertiban', 6],
  ['PEMBERDAYAAN', 'Pemberdayaan Masyarakat', 'kelurahan', 5],
  ['PELAYANAN', 'Pelayanan Umum', 'kependudukan', 5],
] as const;

const codeOf = (name: string): string => name.toUpperCase().replaceAll(' ', '-');

function addDistrictOffice(to: Block, code: string, name: string): void {
  const sekretariat = `${code}.SEKRETARIAT`;
  addUnit(to, {
    code: sekretariat,
    name: 'Sekretariat Kecamatan',
    kind: 'SEKRETARIAT',
    parent: code,
    position: `Sekretaris Kecamatan ${name}`,
    rung: 'ADMINISTRATOR_B',
    field: 'PEMERINTAHAN',
  });
  addUnit(to, {
    code: `${code}.UMUM`,
    name: 'Subbagian Umum dan Keuangan',
    kind: 'SUBBAGIAN',
    parent: sekretariat,
    position: 'Kepala Subbagian Umum dan Keuangan',
    rung: 'PENGAWAS_B',
    roles: ['ADMIN_OPD'],
  });
  addStaff(to, `${code}.UMUM`, 'umum', 9);
  for (const [suffix, subject, mix, size] of SEKSI) {
    const seksi = `${code}.${suffix}`;
    const position = `Kepala Seksi ${subject} Kecamatan`;
    addUnit(to, {
      code: seksi,
      name: `Seksi ${subject}`,
      kind: 'SEKSI',
      parent: code,
      position,
      rung: 'PENGAWAS_A',
    });
    addStaff(to, seksi, mix, size);
  }
}

function villageBlocks(district: string, parent: string, name: string, core: boolean): Block[] {
  const first = block(core ? 0 : 2);
  const code = `KEL.${district}.${codeOf(name)}`;
  const lurah = { position: `Lurah ${name}`, rung: 'PENGAWAS_A', field: 'PEMERINTAHAN' } as const;
  addUnit(first, { code, name: `Kelurahan ${name}`, kind: 'KELURAHAN', parent, ...lurah });
  addStaff(first, code, 'kelurahan', 6, { cap: 9, least: core ? 2 : 0 });
  const officers = block(3);
  const seats = [
    ['SEKRETARIS', 'Sekretaris Kelurahan'],
    ['TRANTIB', 'Kepala Seksi Pemerintahan, Ketenteraman dan Ketertiban Kelurahan'],
  ] as const;
  for (const [suffix, position] of seats) {
    addSeat(officers, { key: `${code}.${suffix}`, position, rung: 'PENGAWAS_B', unit: code, assessor: code });
  }
  return [first, officers];
}

/** The five kecamatan and 37 kelurahan; one of each is in even the smallest city. */
export function districtBlocks(root: string, sekda: string): Block[] {
  return KECAMATAN.flatMap(([name, kelurahan], index) => {
    const district = codeOf(name);
    const code = `KEC.${district}`;
    const core = index === 0;
    const camat = block(core ? 0 : 2);
    const head = { position: `Camat ${name}`, rung: 'ADMINISTRATOR_A', field: 'PEMERINTAHAN' } as const;
    addUnit(camat, {
      code,
      name: `Kecamatan ${name}`,
      kind: 'KECAMATAN',
      parent: root,
      assessor: sekda,
      ...head,
    });
    const office = core ? block(1) : camat;
    addDistrictOffice(office, code, name);
    const offices = core ? [camat, office] : [camat];
    return [
      ...offices,
      ...kelurahan.flatMap((each, at) => villageBlocks(district, code, each, core && at === 0)),
    ];
  });
}
