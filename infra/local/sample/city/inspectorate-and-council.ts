import { addStaff, addUnit, block, type Block } from './unit-spec.ts';

/** The four inspektur pembantu, each with a wilayah and its auditors; the first is in even the smallest city. */
export function inspectorateBlocks(): Block[] {
  return ['I', 'II', 'III', 'IV'].map((wilayah, index) => {
    const made = block(index === 0 ? 0 : 1);
    const code = `INSPEKTORAT.WILAYAH-${wilayah}`;
    addUnit(made, {
      code,
      name: `Inspektur Pembantu Wilayah ${wilayah}`,
      kind: 'BIDANG',
      parent: 'INSPEKTORAT',
      position: `Inspektur Pembantu Wilayah ${wilayah}`,
      rung: 'ADMINISTRATOR_A',
      field: 'EKONOMI',
      roles: ['INSPEKTORAT'],
    });
    addStaff(made, code, 'pengawasan', 11, { least: index === 0 ? 2 : 0 });
    return made;
  });
}

/** The council's secretariat: sekretaris DPRD, its bagian and their staff. */
export function councilBlock(root: string, sekda: string): Block {
  const made = block(2);
  addUnit(made, {
    code: 'SETWAN',
    name: 'Sekretariat DPRD',
    kind: 'SEKRETARIAT_DPRD',
    parent: root,
    position: 'Sekretaris DPRD',
    rung: 'JPT',
    assessor: sekda,
    field: 'PEMERINTAHAN',
  });
  const bagian = [
    ['UMUM', 'Umum dan Keuangan', 'umum', 28],
    ['PERSIDANGAN', 'Persidangan dan Perundang-undangan', 'hukum', 16],
    ['PENGANGGARAN', 'Fasilitasi Penganggaran dan Pengawasan', 'keuangan', 14],
  ] as const;
  for (const [suffix, subject, mix, size] of bagian) {
    const code = `SETWAN.${suffix}`;
    addUnit(made, {
      code,
      name: `Bagian ${subject}`,
      kind: 'BAGIAN',
      parent: 'SETWAN',
      position: `Kepala Bagian ${subject}`,
      rung: 'ADMINISTRATOR_A',
      roles: suffix === 'UMUM' ? ['ADMIN_OPD'] : [],
    });
    addStaff(made, code, mix, size);
  }
  return made;
}
