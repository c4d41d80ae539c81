import { BADAN } from './badan.ts';
import { citySecretariatBlocks, ROOT, SETDA } from './city-secretariat.ts';
import { DINAS } from './dinas.ts';
import { districtBlocks } from './districts.ts';
import { hospitalBlock, puskesmasBlocks } from './health.ts';
import { councilBlock, inspectorateBlocks } from './inspectorate-and-council.ts';
import { opdBlocks, type OpdOutline } from './opd-outline.ts';
import { schoolBlocks } from './schools.ts';
import { share } from './share.ts';
import type { Block, Post, StaffGroup, UnitSpec } from './unit-spec.ts';

/** A staff group with the number of assessed people in it. */
export type SizedGroup = StaffGroup & { count: number };

/** The city as it will stand: every parent and assessor of something in it is in it too, parents first. */
export type Layout = { units: UnitSpec[]; posts: Post[]; groups: SizedGroup[] };

// Heads beyond this share of all people would leave them nobody to lead.
const SHARE_OF_POSTS = 0.3;

/** The most people who may report to one assessor. */
export const MOST_REPORTS = 68;

/** Whether the holder of the post is counted among the assessed. */
function isAssessed(post: Post): boolean {
  return post.rung !== 'WALI_KOTA' && post.rung !== 'KEPALA_SEKOLAH';
}

// Schools need their dinas and the bidang that rate their heads, however small the city is.
function forSchools(opd: OpdOutline, schools: number): OpdOutline {
  return opd.code === 'DISDIK' && schools > 0 ? { ...opd, core: ['SD', 'SMP'] } : opd;
}

function allBlocks(schools: number): Block[] {
  const opds = [...DINAS, ...BADAN].map((opd) => forSchools(opd, schools));
  return [
    ...citySecretariatBlocks(),
    hospitalBlock(ROOT),
    ...opds.flatMap((opd) => opdBlocks(opd, ROOT, SETDA)),
    ...inspectorateBlocks(),
    councilBlock(ROOT, SETDA),
    ...puskesmasBlocks(),
    ...districtBlocks(ROOT, SETDA),
    ...schoolBlocks(schools),
  ];
}

function standsAlone(candidate: Block, units: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  const ownUnits = new Set(candidate.units.map((unit) => unit.code));
  const ownKeys = new Set(candidate.posts.map((post) => post.key));
  return (
    candidate.units.every(({ parent }) => parent === null || units.has(parent) || ownUnits.has(parent)) &&
    candidate.posts.every(({ unit }) => units.has(unit) || ownUnits.has(unit)) &&
    candidate.posts.every(({ assessor }) => assessor === null || keys.has(assessor) || ownKeys.has(assessor))
  );
}

/** Takes blocks by tier while there are people enough to fill their posts, and only such as hang on what is there. */
function chooseBlocks(blocks: readonly Block[], employees: number): Block[] {
  const units = new Set<string>();
  const keys = new Set<string>();
  const chosen: Block[] = [];
  let posts = 0;
  for (const candidate of blocks.toSorted((one, other) => one.tier - other.tier)) {
    const more = candidate.posts.filter(isAssessed).length;
    if (candidate.tier > 0 && posts + more > employees * SHARE_OF_POSTS) continue;
    if (candidate.tier > 0 && !standsAlone(candidate, units, keys)) continue;
    for (const unit of candidate.units) units.add(unit.code);
    for (const post of candidate.posts) keys.add(post.key);
    posts += more;
    chosen.push(candidate);
  }
  return chosen;
}

function sizeGroups(groups: readonly StaffGroup[], posts: readonly Post[], staff: number): SizedGroup[] {
  const reports = new Map<string | null, number>();
  for (const { assessor } of posts) reports.set(assessor, (reports.get(assessor) ?? 0) + 1);
  const claims = groups.map((group) => ({
    weight: group.size,
    least: group.least,
    most: Math.min(group.cap, MOST_REPORTS - (reports.get(group.assessor) ?? 0)),
  }));
  const counts = share(claims, staff);
  return groups.map((group, index) => ({ ...group, count: counts[index] ?? 0 }));
}

/** Lays out a city for so many assessed people and so many schools; more people than it holds are an error. */
export function layOut(employees: number, schools: number): Layout {
  const chosen = chooseBlocks(allBlocks(schools), employees);
  const units = chosen.flatMap((each) => each.units);
  const posts = chosen.flatMap((each) => each.posts);
  const groups = chosen.flatMap((each) => each.groups);
  const staff = employees - posts.filter(isAssessed).length;
  return { units, posts, groups: sizeGroups(groups, posts, staff) };
}
