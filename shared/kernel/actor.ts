import type { Zone } from './dates.ts';

export const ROLES = [
  'PEGAWAI',
  'ADMIN_OPD',
  'TIM_PENGELOLA_KINERJA',
  'BKPSDM',
  'PPK',
  'INSPEKTORAT',
  'INSTALLER',
] as const;
export type Role = (typeof ROLES)[number];

/** The right to act for an assessor for a time: pelaksana tugas or pelaksana harian, by a decree (nomor SK). */
export type Delegation = {
  id: string;
  behalf: string;
  as: 'PLT' | 'PLH';
  from: string;
  to: string;
  decree: string;
};

/** Who asks: a person, a machine client, or the system itself (tick, workflow, consumer). */
export type Actor = {
  kind: 'PERSON' | 'CLIENT' | 'SYSTEM';
  agency: string;
  /** Employee id, client id, or the name of the part of the system. */
  id: string;
  roles: readonly Role[];
  /** Unit of the definitive position, with its OPD; absent for clients and the system. */
  unit?: string;
  opd?: string;
  /** Units that the person heads. */
  heads: readonly string[];
  delegations: readonly Delegation[];
  /** The agency's zone, and its number of shards (the same for people and all periods). */
  zone: Zone;
  shards: number;
};

/** The system as an actor: `name` says which part of it. It holds no role; what it may do is what its code does. */
export function systemActor(agency: string, name: string, zone: Zone, shards: number): Actor {
  return { kind: 'SYSTEM', agency, id: name, roles: [], heads: [], delegations: [], zone, shards };
}
