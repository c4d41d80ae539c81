import type { Random } from '../random.ts';
import type { Education } from '../types.ts';
import { NAME_LISTS, type NameList } from './name-lists.ts';
import type { Gender } from './nip.ts';
import { inventTitles, type Field, type Titles } from './titles.ts';

export type NameWish = { gender: Gender; age: number; field: Field; education: Education; long: boolean };

/** A long name has at least so many characters, its titles included. */
const LONG_NAME = 70;

const PEOPLES = NAME_LISTS.map((list) => [list, list.weight] as const);

// A long name takes many given names, so it needs a list that has them.
const RICH_PEOPLES = PEOPLES.filter(([list]) => Math.min(list.male.length, list.female.length) >= 20);

function assemble(bare: string, titles: Titles): string {
  return [[...titles.before, bare].join(' '), ...titles.after].join(', ');
}

function bareName(random: Random, list: NameList, gender: Gender, givenNames: number): string {
  const given = new Set<string>();
  const pool = gender === 'MALE' ? list.male : list.female;
  while (given.size < givenNames) given.add(random.pick(pool));
  if (givenNames === 1 && random.chance(list.single)) return [...given].join(' ');
  const br = list.br && gender === 'FEMALE' && random.chance(0.4) ? 'Br. ' : '';
  return `${[...given].join(' ')} ${br}${random.pick(list.family)}`;
}

function pilgrim(random: Random, list: NameList, wish: NameWish): string[] {
  if (!list.muslim || wish.age < 42 || !random.chance(0.25)) return [];
  return [wish.gender === 'MALE' ? 'H.' : 'Hj.'];
}

/** Invents a name with its titles, from given and family names put together at random. */
export function inventName(random: Random, wish: NameWish): string {
  const list = random.weighted(wish.long ? RICH_PEOPLES : PEOPLES);
  const titles = inventTitles(random, wish);
  const full = { before: [...pilgrim(random, list, wish), ...titles.before], after: titles.after };
  const usual = random.chance(0.35) ? 2 : 1;
  if (!wish.long) return assemble(bareName(random, list, wish.gender, usual), full);
  for (let givenNames = 4; ; givenNames += 1) {
    const name = assemble(bareName(random, list, wish.gender, givenNames), full);
    if (name.length >= LONG_NAME) return name;
  }
}
