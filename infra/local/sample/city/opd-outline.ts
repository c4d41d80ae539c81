import type { Role, UnitKind } from '../types.ts';
import type { Field } from '../people/titles.ts';
import { addStaff, addUnit, block, type Block } from './unit-spec.ts';
import type { MixName } from './mixes.ts';

/** A bidang or UPTD: suffix of its code, its subject, its staff and their number in a city of about 5,000. */
export type Part = readonly [suffix: string, subject: string, mix: MixName, size: number];

/** A dinas or badan as the regulation shapes them all: head, sekretariat with two subbagian, bidang, UPTD. */
export type OpdOutline = {
  code: string;
  name: string;
  kind: UnitKind;
  /** What its head is called; "Kepala " and the name unless told. */
  head?: string;
  field?: Field;
  bidang: readonly Part[];
  uptd?: readonly Part[];
  /** Codes' suffixes of what even the smallest city has; the OPD's other units then come in tier 1, else all in tier 2. */
  core?: readonly string[];
  /** How many staff each core bidang has at least; 0 unless told. */
  coreStaff?: number;
  /** Roles by suffix, beside the ADMIN_OPD of the first subbagian. */
  roles?: Readonly<Record<string, readonly Role[]>>;
};

function addSecretariat(to: (suffix: string) => Block, opd: OpdOutline, word: string): void {
  const sekretariat = `${opd.code}.SEKRETARIAT`;
  addUnit(to('SEKRETARIAT'), {
    code: sekretariat,
    name: 'Sekretariat',
    kind: 'SEKRETARIAT',
    parent: opd.code,
    position: `Sekretaris ${word}`,
    rung: 'ADMINISTRATOR_A',
    roles: opd.roles?.['SEKRETARIAT'] ?? [],
  });
  const subbagian = [
    ['UMUM', 'Umum dan Kepegawaian', 'umum', 14, ['ADMIN_OPD']],
    ['KEUANGAN', 'Perencanaan dan Keuangan', 'keuangan', 9, []],
  ] as const;
  for (const [suffix, subject, mix, size, roles] of subbagian) {
    const code = `${opd.code}.${suffix}`;
    addUnit(to(suffix), {
      code,
      name: `Subbagian ${subject}`,
      kind: 'SUBBAGIAN',
      parent: sekretariat,
      position: `Kepala Subbagian ${subject}`,
      rung: 'PENGAWAS_A',
      roles,
    });
    addStaff(to(suffix), code, mix, size);
  }
}

function addParts(to: (suffix: string) => Block, opd: OpdOutline): void {
  const core = (suffix: string): boolean => opd.core?.includes(suffix) ?? false;
  for (const [suffix, subject, mix, size] of opd.bidang) {
    const code = `${opd.code}.${suffix}`;
    addUnit(to(suffix), {
      code,
      name: `Bidang ${subject}`,
      kind: 'BIDANG',
      parent: opd.code,
      position: `Kepala Bidang ${subject}`,
      rung: 'ADMINISTRATOR_B',
      field: opd.field ?? 'UMUM',
      roles: opd.roles?.[suffix] ?? [],
    });
    addStaff(to(suffix), code, mix, size, { least: core(suffix) ? (opd.coreStaff ?? 0) : 0 });
  }
  for (const [suffix, subject, mix, size] of opd.uptd ?? []) {
    const code = `${opd.code}.${suffix}`;
    addUnit(to(suffix), {
      code,
      name: `UPTD ${subject}`,
      kind: 'UPTD',
      parent: opd.code,
      position: `Kepala UPTD ${subject}`,
      rung: 'PENGAWAS_A',
      field: opd.field ?? 'UMUM',
    });
    addStaff(to(suffix), code, mix, size);
  }
}

/** Turns an outline into blocks: one, or two when part of the OPD is in even the smallest city. */
export function opdBlocks(opd: OpdOutline, root: string, sekda: string): Block[] {
  const all = block(opd.core ? 0 : 2);
  const later = block(1);
  const to = (suffix: string): Block => (!opd.core || opd.core.includes(suffix) ? all : later);
  const position = opd.head ?? `Kepala ${opd.name}`;
  addUnit(all, {
    code: opd.code,
    name: opd.name,
    kind: opd.kind,
    parent: root,
    position,
    rung: 'JPT',
    assessor: sekda,
    field: opd.field ?? 'UMUM',
    roles: opd.roles?.['HEAD'] ?? [],
  });
  addSecretariat(to, opd, opd.kind === 'INSPEKTORAT' ? 'Inspektorat' : opd.name);
  addParts(to, opd);
  return later.units.length === 0 ? [all] : [all, later];
}
