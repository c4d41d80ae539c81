import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import type { PolicyName } from '../../../shared/regulation/policy-values.ts';
import { POLICY_NAMES } from '../../../shared/regulation/policy-values.ts';
import { describePolicy, isPolicyName, LISTED_POLICY, readPolicyValue } from './policy-definitions.ts';

const { tppDeductions, talentBoxes, tppFactor, creditBase, profilePoints, eligibility } = DEFAULT_POLICY;
const [target, discipline, contribution] = DEFAULT_POLICY.profileWeights;
const late = (rows: unknown) => ({ ...tppDeductions, late: rows });
const holiday = { date: '2026-08-17', name: 'Proklamasi Kemerdekaan', kind: 'LIBUR_NASIONAL' };
const [first, second] = tppDeductions.late;

function pathsOf(name: PolicyName, value: unknown): string[] {
  const read = readPolicyValue(name, value);
  return 'wrong' in read ? read.wrong.map(({ path }) => path) : [];
}

describe('the definitions of policy', () => {
  it('are of every value that can be set, each once', () => {
    expect(LISTED_POLICY.toSorted()).toEqual(POLICY_NAMES.toSorted());
    expect([isPolicyName('shards'), isPolicyName('__proto__'), isPolicyName('constructor')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each(LISTED_POLICY)('let %s have its default', (name) => {
    expect(readPolicyValue(name, DEFAULT_POLICY[name])).toEqual({ value: DEFAULT_POLICY[name] });
  });

  it.each(LISTED_POLICY)('say what %s is in both languages', (name) => {
    const { label, description } = describePolicy(name);
    for (const text of [label.id, label.en, description.id, description.en]) expect(text).toMatch(/^\S.+\S$/);
    for (const text of [description.id, description.en]) expect(text).toMatch(/\.$/);
  });

  it.each(LISTED_POLICY)('name every field of %s for a form', (name) => {
    expect(namelessIn(describePolicy(name).schema, true)).toEqual([]);
  });

  it.each(LISTED_POLICY)('refuse what %s is not', (name) => {
    for (const value of [undefined, null, 'banyak', {}, [null], Number.NaN, 1e30, -1, { extra: 1 }])
      expect(pathsOf(name, value)).not.toEqual([]);
  });
});

/** Paths of fields without a label, and objects that take fields of any name. */
function namelessIn(schema: Readonly<Record<string, unknown>>, isRoot: boolean, path = ''): string[] {
  const { properties, items } = schema as { properties?: object; items?: Record<string, unknown> };
  const own = isRoot || (typeof schema['title'] === 'string' && typeof schema['description'] === 'string');
  const open = schema['type'] === 'object' && schema['additionalProperties'] !== false;
  return [
    ...(own ? [] : [path]),
    ...(open ? [`${path} is open`] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, it]) =>
      namelessIn(it as Record<string, unknown>, false, `${path}.${name}`),
    ),
    ...(items === undefined ? [] : namelessIn(items, true, `${path}[]`)),
  ];
}

describe('a value of policy', () => {
  it.each([
    ['maxConcurrency', 0, 'value'],
    ['maxConcurrency', 33, 'value'],
    ['maxConcurrency', 4.5, 'value'],
    ['openWhenDue', 'true', 'value'],
    ['distributionViolation', 'NONE', 'value'],
    ['valueWeights', '50/50', 'value'],
    ['poorFrom', 70, 'value'],
    ['workDaysPerWeek', 7, 'value'],
    ['tppWeights', { productivity: 60, discipline: 30 }, 'value'],
    ['tppWeights', { productivity: 60, discipline: 39.5 }, 'value.discipline'],
    ['tppWeights', { productivity: 100 }, 'value.discipline'],
    ['tppWeights', { productivity: 60, discipline: 40, other: 0 }, 'value'],
    ['tppDeductions', { ...tppDeductions, absentDay: 101 }, 'value.absentDay'],
    ['tppDeductions', { ...tppDeductions, absentDay: 0.00001 }, 'value.absentDay'],
    ['tppDeductions', late([]), 'value.late'],
    ['tppDeductions', late([second, first]), 'value.late.1.from'],
    ['tppDeductions', late([first, { ...second, percent: 0.25 }]), 'value.late.1.percent'],
    ['tppDeductions', late([first, { ...second, code: first?.code }]), 'value.late.1.code'],
    ['tppDeductions', late([{ ...first, code: 'tl 1' }]), 'value.late.0.code'],
    ['tppFactor', { ...tppFactor, KURANG: 90 }, 'value.KURANG'],
    ['tppFactor', { ...tppFactor, SANGAT_BAIK: 101 }, 'value.SANGAT_BAIK'],
    ['creditBase', { ...creditBase, 'III/b': -1 }, 'value.III/b'],
    ['potentialFrom', { high: 78, middle: 78 }, 'value.middle'],
    ['ratingFrom', { above: 90, meets: 91 }, 'value.meets'],
    ['talentBoxes', { ...talentBoxes, DI_ATAS: talentBoxes.SESUAI }, 'value'],
    [
      'talentBoxes',
      { ...talentBoxes, DI_ATAS: { ...talentBoxes.DI_ATAS, TINGGI: 10 } },
      'value.DI_ATAS.TINGGI',
    ],
    ['profileWeights', [{ ...target, weight: 59 }, discipline, contribution], 'value'],
    [
      'profileWeights',
      [{ ...target, parts: [{ part: 'IKI', weight: 99 }] }, discipline, contribution],
      'value.0.parts',
    ],
    ['profileWeights', [target, target, contribution], 'value.1.aspect'],
    ['profilePoints', { ...profilePoints, fullAttendance: 121 }, 'value.fullAttendance'],
    ['disciplineCountsIn', ['TPP', 'TPP'], 'value'],
    ['disciplineCountsIn', ['TPP', 'PROFIL', 'RATING_PERILAKU'], 'value'],
    ['eligibility', { ...eligibility, TPP: { ...eligibility.TPP, kinds: {} } }, 'value.TPP.kinds.PNS'],
    ['creditDecimals', { periodic: 5, annual: 3 }, 'value.periodic'],
    ['publicHolidays', [holiday, holiday], 'value.1.date'],
    ['publicHolidays', [{ ...holiday, date: '2026-02-30' }], 'value.0.date'],
    ['publicHolidays', [{ ...holiday, name: ' ' }], 'value.0.name'],
    ['publicHolidays', [{ ...holiday, kind: 'LIBUR' }], 'value.0.kind'],
  ] as const)('refuses as %s %j at %s', (name, value, path) => {
    expect(pathsOf(name, value)).toContain(path);
  });

  it.each([
    ['tppWeights', { productivity: 0, discipline: 100 }],
    ['tppDeductions', late([{ code: 'TL1', from: 1, percent: 100 }])],
    ['ratingFrom', { above: 90, meets: 90 }],
    ['disciplineCountsIn', []],
    ['publicHolidays', [holiday, { ...holiday, date: '2027-08-17' }]],
  ] as const)('can be as %s %j', (name, value) => {
    expect(readPolicyValue(name, value)).toEqual({ value });
  });
});
