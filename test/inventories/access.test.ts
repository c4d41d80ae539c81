import { describe, expect, it } from 'vitest';
import { PERMITS } from '../../functions/identity/index.ts';
import { GATE_STATES, refuseEdit } from '../../functions/periods/domain/gate.ts';
import type { EditKind, Gate } from '../../functions/periods/domain/gate.ts';
import { allRoutes } from '../../functions/service/all-routes.ts';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import type { Relation } from '../../shared/kernel/access.ts';
import { mayEver, mayIn, RELATIONS } from '../../shared/kernel/access.ts';
import type { Actor, Role } from '../../shared/kernel/actor.ts';
import { ROLES } from '../../shared/kernel/actor.ts';
import expectedAccess from './access-expected.json' with { type: 'json' };
import { sourceFiles } from './source-files.ts';

/** Written by hand from who comes for what: role → relation → permissions. What is not there is denied. */
const EXPECTED: Partial<Record<Role, Partial<Record<Relation, readonly string[]>>>> = expectedAccess;

/** Permissions that no route names, because a use case asks for them once it knows the record. */
const ASKED_INSIDE: readonly string[] = ['document.read', 'attendance.examine'];

/** What an edit under a permission changes in a period; other permissions change nothing that a gate guards. */
const EDITS: Partial<Record<string, EditKind>> = {
  'skp.write': 'PLAN',
  'skp.decide': 'PLAN',
  'realisation.write': 'REALISATION',
  'feedback.give': 'RATING',
  'evidence.write': 'REALISATION',
  'appraisal.rate': 'RATING',
  'appraisal.set-achievement': 'RATING',
};

const ROUTES = CAPABILITIES.flatMap((it) => it.routes);
const PUBLIC = ['GET /v1/health', 'GET /v1/openapi.json', 'GET /v1/verifications/{code}'];

function actorWith(role: Role): Actor {
  const nobody = {
    agency: 'a',
    id: 'x',
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: 16,
  } as const;
  return { kind: 'PERSON', roles: [role], ...nobody };
}

/** Everybody has the relation NONE to every record, besides the one asked about. */
function isExpected(role: Role, relation: Relation, permission: string): boolean {
  return [relation, 'NONE' as const].some((it) => EXPECTED[role]?.[it]?.includes(permission) ?? false);
}

describe('the routes', () => {
  it('each name a permission of the matrix, and only health, this API’s description and the check of a code are public', () => {
    const open = ROUTES.filter((it) => it.permission === 'public').map((it) => `${it.method} ${it.path}`);
    expect(open.toSorted()).toEqual(PUBLIC);
    const closed = ROUTES.filter((it) => it.permission !== 'public');
    expect(closed.filter((it) => !(it.permission in PERMITS)).map((it) => it.name)).toEqual([]);
  });

  it('use every permission, or a use case does', () => {
    const named = new Set([...ROUTES.map((it) => it.permission), ...ASKED_INSIDE]);
    expect(Object.keys(PERMITS).filter((it) => !named.has(it))).toEqual([]);
    const useCases = sourceFiles('functions').filter((it) => /\/(use-cases|domain)\//.test(it.file));
    const unasked = ASKED_INSIDE.filter((one) => !useCases.some((it) => it.text.includes(`'${one}'`)));
    expect(unasked).toEqual([]);
  });

  it('are the same to the infrastructure and to the description of the API', () => {
    const key = (it: { name: string; method: string; path: string }): string =>
      `${it.name} ${it.method} ${it.path}`;
    expect(allRoutes.map(key).toSorted()).toEqual(ROUTES.map(key).toSorted());
  });

  it('have names and addresses of their own', () => {
    expect(new Set(ROUTES.map((it) => it.name)).size).toBe(ROUTES.length);
    const addresses = ROUTES.map((it) => `${it.method} ${it.path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(addresses).size).toBe(ROUTES.length);
  });
});

describe('the permission matrix', () => {
  it('says nothing of permissions that are not expected', () => {
    const expected = Object.values(EXPECTED).flatMap((relations) => Object.values(relations).flat());
    expect([...new Set(expected)].toSorted()).toEqual(Object.keys(PERMITS).toSorted());
  });

  it('answers every permission × role × relation as expected, and denies by default', () => {
    const wrong: string[] = [];
    let cases = 0;
    for (const permission of [...Object.keys(PERMITS), 'permission.unheard-of', 'public', '__proto__']) {
      for (const role of ROLES) {
        for (const relation of RELATIONS) {
          const allowed = mayIn(PERMITS, permission, actorWith(role), [relation, 'NONE']);
          if (allowed !== isExpected(role, relation, permission)) {
            wrong.push(`${role} as ${relation} ${allowed ? 'may' : 'may not'} ${permission}`);
          }
          cases += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBe((Object.keys(PERMITS).length + 3) * ROLES.length * RELATIONS.length);
  });

  it('lets those who hold no role do nothing', () => {
    const nobody = { ...actorWith('PEGAWAI'), roles: [] };
    const held = Object.keys(PERMITS).filter((it) => mayIn(PERMITS, it, nobody, RELATIONS));
    expect(held).toEqual([]);
  });

  it('lets the inspectorate read and change nothing', () => {
    const held = Object.keys(PERMITS).filter((it) => mayEver(PERMITS, it, actorWith('INSPEKTORAT')));
    expect(held.filter((it) => !/\.(read|read-agency|list)$/.test(it))).toEqual([]);
  });

  it('holds nobody to be the assessor of themself', () => {
    const own = [
      'skp.decide',
      'feedback.give',
      'appraisal.rate',
      'appraisal.rerate',
      'appraisal.set-achievement',
    ];
    const held = ROLES.flatMap((role) =>
      own.filter((it) => mayIn(PERMITS, it, actorWith(role), ['SELF', 'NONE'])),
    );
    expect(held).toEqual([]);
  });
});

describe('every route × role × relation × state of the gate', () => {
  const calendar = {
    realisationDeadline: '2026-12-10T17:00:00.000Z',
    ratingDeadline: '2026-12-20T17:00:00.000Z',
    version: 1,
  };
  const MOMENTS = {
    before: '2026-12-01T00:00:00.000Z',
    between: '2026-12-15T00:00:00.000Z',
    after: '2026-12-21T00:00:00.000Z',
  };
  /** When each kind of edit is let through, and only while the gate is OPEN. */
  const OPEN_AT: Record<EditKind, readonly string[]> = {
    PLAN: ['before'],
    REALISATION: ['before'],
    RATING: ['before', 'between'],
  };

  it('lets through what the role may do, while the period takes it', () => {
    const wrong: string[] = [];
    let cases = 0;
    for (const route of ROUTES.filter((it) => it.permission !== 'public')) {
      const edit = route.method === 'GET' ? undefined : EDITS[route.permission];
      for (const role of ROLES) {
        for (const relation of RELATIONS) {
          for (const state of GATE_STATES) {
            for (const [moment, now] of Object.entries(MOMENTS)) {
              const gate: Gate = { period: '2026-Q4', shard: 0, state, calendar, n: 1, c: 0 };
              const passes = edit === undefined || refuseEdit(gate, gate.period, edit, now) === undefined;
              const may = mayIn(PERMITS, route.permission, actorWith(role), [relation, 'NONE']);
              const open = edit === undefined || (state === 'OPEN' && OPEN_AT[edit].includes(moment));
              if ((may && passes) !== (isExpected(role, relation, route.permission) && open)) {
                wrong.push(`${route.name}: ${role} as ${relation}, gate ${state}, ${moment}`);
              }
              cases += 1;
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(10_000);
  });

  it.each(Object.values(MOMENTS))('lets nothing through a gate that is not there, at %s', (now) => {
    for (const kind of Object.keys(OPEN_AT) as EditKind[]) {
      expect(refuseEdit(undefined, '2026-Q4', kind, now)?.refusal.code).toBe('period.not-found');
    }
  });

  it('takes an edit in the very instant of its cut-off, and none a millisecond later', () => {
    const gate: Gate = { period: '2026-Q4', shard: 0, state: 'OPEN', calendar, n: 1, c: 0 };
    expect(refuseEdit(gate, gate.period, 'REALISATION', calendar.realisationDeadline)).toBeUndefined();
    expect(refuseEdit(gate, gate.period, 'RATING', calendar.ratingDeadline)).toBeUndefined();
    const late = (deadline: string): string => deadline.replace('.000Z', '.001Z');
    expect(
      refuseEdit(gate, gate.period, 'REALISATION', late(calendar.realisationDeadline))?.refusal.code,
    ).toBe('period.past-realisation-deadline');
    expect(refuseEdit(gate, gate.period, 'RATING', late(calendar.ratingDeadline))?.refusal.code).toBe(
      'period.past-rating-deadline',
    );
  });
});
