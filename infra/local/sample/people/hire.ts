import { randomFrom, type Random } from '../random.ts';
import type { Education } from '../types.ts';
import { inventCareer, type Career, type CareerBounds } from './career.ts';
import { nipRegister, type Gender } from './nip.ts';
import { inventName } from './person-name.ts';
import type { Field } from './titles.ts';

/** What is asked of a person to invent. */
export type HireWish = {
  field: Field;
  education: Education;
  /** Share of women among such people. */
  women: number;
  bounds: CareerBounds;
  /** True for PPPK, whose numbers are formed otherwise. */
  contract: boolean;
};

export type Hired = { nip: string; name: string; serviceYears: number };

/** Everything that inventing people draws on. */
export type Office = { random: Random; today: Date; hire: (wish: HireWish) => Hired };

// Screens must stand names of 70 characters and more, so some of the educated have one.
const EVERY_LONG = 53;
const FIRST_LONG = 7;

const YEAR = 365.25 * 24 * 3600 * 1000;

const yearsBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / YEAR);

/** Opens the office that gives each person a career, a number of their own and a name. */
export function openOffice(seed: number, today: Date): Office {
  const random = randomFrom(seed);
  const number = nipRegister();
  let educated = 0;
  const isLong = (education: Education): boolean => {
    if (education === 'SMA' || education === 'D3') return false;
    educated += 1;
    return educated % EVERY_LONG === FIRST_LONG;
  };
  const hire = (wish: HireWish): Hired => {
    const gender: Gender = random.chance(wish.women) ? 'FEMALE' : 'MALE';
    const career: Career = inventCareer(random, wish.bounds, today);
    const { field, education } = wish;
    const age = yearsBetween(career.birth, today);
    const name = inventName(random, { gender, age, field, education, long: isLong(education) });
    return {
      nip: number(career, gender, wish.contract),
      name,
      serviceYears: yearsBetween(career.start, today),
    };
  };
  return { random, today, hire };
}
