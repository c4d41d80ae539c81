import { layOut, type Layout } from './city/layout.ts';
import { MOST_SCHOOLS } from './city/schools.ts';
import { staffCsv, unitsCsv } from './csv.ts';
import { dayFrom } from './people/career.ts';
import { openOffice } from './people/hire.ts';
import { postHolder } from './people/post-holder.ts';
import { staffMember, type StaffPlace } from './people/staff-member.ts';
import { absentPlaces, assessedPlaces, teacherPlaces } from './people/staff-places.ts';
import { appointAdmins, castPersonas } from './roles.ts';
import type { Sample, SampleOptions, SamplePerson } from './types.ts';

export type { Persona, Sample, SampleOptions, SamplePerson, SampleUnit } from './types.ts';

const FEWEST = 30;
const FEWEST_FOR_A_SCHOOL = 12;
const PEOPLE_PER_SCHOOL = 22;
const SHARE_ABSENT = 0.04;

type NotAssessed = { schools: number; teachers: number; absent: number };

function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`${name} must be a whole number of at least ${least}, not ${value}.`);
}

function splitNotAssessed(total: number): NotAssessed {
  if (total < FEWEST_FOR_A_SCHOOL) return { schools: 0, teachers: 0, absent: total };
  const absent = Math.round(total * SHARE_ABSENT);
  const schools = Math.min(MOST_SCHOOLS, Math.max(1, Math.round((total - absent) / PEOPLE_PER_SCHOOL)));
  return { schools, teachers: total - absent - schools, absent };
}

/** Fills in who assesses whom, now that the holders of all posts have their numbers. */
function assignAssessors(
  layout: Layout,
  holders: ReadonlyMap<string, SamplePerson>,
  staff: ReadonlyArray<readonly [StaffPlace, SamplePerson]>,
): void {
  const nipOf = (key: string): string => {
    const assessor = holders.get(key);
    if (!assessor) throw new Error(`Nobody holds the post ${key}.`);
    return assessor.nip;
  };
  for (const post of layout.posts) {
    const person = holders.get(post.key);
    if (person && post.assessor !== null) person.assessorNip = nipOf(post.assessor);
  }
  for (const [place, person] of staff) person.assessorNip = nipOf(place.assessor);
}

/**
 * Invents the city government of Binjai: its real units with invented people, as objects and as the two CSV texts that
 * the import reads. Beside exactly `employees` assessed people and `notAssessed` others there is the wali kota. The
 * same options give the same sample. Options out of range, an impossible day, or more people than the city has room for
 * (about 70 per assessor) are an error that names what is wrong.
 */
export function makeSample(options: SampleOptions): Sample {
  const employees = wholeNumber('employees', options.employees, FEWEST);
  const seed = wholeNumber('seed', options.seed, 0);
  const others = splitNotAssessed(wholeNumber('notAssessed', options.notAssessed ?? 0, 0));
  const office = openOffice(seed, dayFrom(options.today ?? '2026-01-02'));

  const layout = layOut(employees, others.schools);
  const holders = new Map(layout.posts.map((post) => [post.key, postHolder(office, post)]));
  const places = [
    ...assessedPlaces(office.random, layout, employees),
    ...teacherPlaces(layout, others.teachers),
    ...absentPlaces(office.random, layout, others.absent),
  ];
  const staff = places.map((place) => [place, staffMember(office, place)] as const);
  assignAssessors(layout, holders, staff);

  const people = [...holders.values(), ...staff.map(([, person]) => person)];
  const personas = castPersonas({ holders, staff: staff.map(([, person]) => person) });
  appointAdmins(layout.units, people);
  const { units } = layout;
  return { units, people, unitsCsv: unitsCsv(units), staffCsv: staffCsv(people), personas };
}
