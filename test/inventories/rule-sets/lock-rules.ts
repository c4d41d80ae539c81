// `node test/inventories/rule-sets/lock-rules.ts` locks every rule that is in no rule set into the newest one, with the cases that it is
// held to from then on. It never locks a rule again: what a released rule cites and decides stays. Until the first version with a set is
// released, a rule may be locked anew by deleting its line of the lock and its cases.
import { writeFileSync } from 'node:fs';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { casesFile, fingerprintOf, lockables, lockFile, readCases, readLock, scorerId } from './locked.ts';
import { ruleCases, scorerCases } from './make-cases.ts';

const newest = RULE_SETS[RULE_SETS.length - 1] ?? RULE_SETS[0];
const elsewhere = new Set(RULE_SETS.filter((it) => it !== newest).flatMap((it) => Object.keys(readLock(it))));
const lock = { ...readLock(newest) };

for (const rule of lockables(newest)) {
  if (lock[rule.id] !== undefined || elsewhere.has(rule.id)) continue;
  const standing = readCases(rule.id);
  const made = rule.id === scorerId(newest) ? scorerCases(rule.decide) : ruleCases(rule.id);
  const cases = standing.length > 0 ? standing : made;
  if (cases.length === 0) {
    console.error(`${rule.id}: no calculator reaches it, so there are no cases to hold it to`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(casesFile(rule.id), `${cases.map((it) => JSON.stringify(it)).join('\n')}\n`);
  lock[rule.id] = fingerprintOf(rule, cases);
  console.log(`${newest.id}: locked ${rule.id} with ${cases.length} cases`);
}
const sorted = Object.entries(lock).toSorted(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(lockFile(newest), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
