import { DatabaseSync } from 'node:sqlite';
import { BANDS, TOP } from '../../shared/regulation/iki-bands.ts';
import type { Band } from '../../shared/regulation/iki-bands.ts';
import { HEAD_WORK_RESULT, PREDIKAT_MATRIX } from '../../shared/regulation/predikat.ts';
import { score } from '../../shared/regulation/score.ts';
import type { ScoreInput } from '../../shared/regulation/score.ts';

/** People and the sum of their indicative values, by predikat: what both ways of scoring must agree in. */
export type Totals = Record<string, { people: number; indicative: number }>;

const TABLES = `
  CREATE TABLE person (id INTEGER PRIMARY KEY, result TEXT, behaviour TEXT, head INTEGER, achievement TEXT);
  CREATE TABLE iki (person INTEGER, number INTEGER, kind TEXT, direction TEXT, low INTEGER, high INTEGER, closed INTEGER,
    realisation INTEGER, PRIMARY KEY (person, number)) WITHOUT ROWID;
  CREATE TABLE matrix (result TEXT, behaviour TEXT, predikat TEXT, PRIMARY KEY (result, behaviour)) WITHOUT ROWID;
  CREATE TABLE head (achievement TEXT PRIMARY KEY, result TEXT) WITHOUT ROWID;`;

const line = ({ slope, shift, per }: Band['line']): string =>
  `(${slope} * n + ${shift} * d) * 1.0 / (${per} * d)`;

/** The bands of the regulation as one expression over n/d. */
const VALUE = [
  `WHEN closed AND n = d THEN ${line(TOP.line)}`,
  ...BANDS.map(
    ({ upTo, line: it }) => `WHEN n * ${upTo.d} ${upTo.included ? '<=' : '<'} d * ${upTo.n} THEN ${line(it)}`,
  ),
  `ELSE ${line(TOP.line)}`,
].join(' ');

const SCORE = `
  WITH met AS (
    SELECT person, direction, closed, realisation BETWEEN low AND high AS met, realisation,
      CASE WHEN realisation < low THEN low ELSE high END AS target
    FROM iki WHERE kind = 'UTAMA' AND realisation IS NOT NULL
  ), achieved AS (
    SELECT person, closed, CASE WHEN met THEN 1 ELSE target END AS d,
      CASE WHEN met THEN 1 WHEN direction = 'NORMAL' THEN realisation ELSE max(0, 2 * target - realisation) END AS n
    FROM met
  ), mean AS (
    SELECT person, CAST(avg(CASE ${VALUE} END) + 0.5 AS INTEGER) AS indicative FROM achieved GROUP BY person
  )
  SELECT coalesce(matrix.predikat, 'BELUM_DINILAI') AS predikat, count(*) AS people, sum(coalesce(indicative, 0)) AS indicative
  FROM person
    LEFT JOIN head ON head.achievement = person.achievement
    LEFT JOIN matrix ON matrix.behaviour = person.behaviour
      AND matrix.result = CASE WHEN person.head THEN head.result ELSE person.result END
    LEFT JOIN mean ON mean.person = person.id
  GROUP BY 1`;

function fill(db: DatabaseSync, inputs: readonly ScoreInput[]): void {
  const person = db.prepare('INSERT INTO person VALUES (?, ?, ?, ?, ?)');
  const iki = db.prepare('INSERT INTO iki VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const matrix = db.prepare('INSERT INTO matrix VALUES (?, ?, ?)');
  const head = db.prepare('INSERT INTO head VALUES (?, ?)');
  db.exec('BEGIN');
  for (const [result, row] of Object.entries(PREDIKAT_MATRIX))
    for (const [behaviour, predikat] of Object.entries(row)) matrix.run(result, behaviour, predikat);
  for (const [achievement, result] of Object.entries(HEAD_WORK_RESULT)) head.run(achievement, result);
  inputs.forEach((it, id) => {
    person.run(id, it.workResult, it.workBehaviour, Number(it.headOfUnit), it.organisationAchievement);
    for (const { number, kind, direction, low, high, cannotExceed, realisation } of it.iki)
      iki.run(id, number, kind, direction, low, high, Number(cannotExceed), realisation);
  });
  db.exec('COMMIT');
}

/** The same people in a SQLite database in memory, which scores them by one query. */
export function scoringInSql(inputs: readonly ScoreInput[]): { totals: () => Totals; close: () => void } {
  const db = new DatabaseSync(':memory:');
  db.exec(TABLES);
  fill(db, inputs);
  const query = db.prepare(SCORE);
  return {
    totals: () => {
      const rows = query.all() as { predikat: string; people: number; indicative: number }[];
      return Object.fromEntries(
        rows.map(({ predikat, people, indicative }) => [predikat, { people, indicative }]),
      );
    },
    close: () => db.close(),
  };
}

/** The scorer's loop over people. */
export function scoringInLoop(inputs: readonly ScoreInput[]): Totals {
  const totals: Totals = {};
  for (const input of inputs) {
    const { predikat, indicative } = score(input);
    const sum = (totals[predikat ?? 'BELUM_DINILAI'] ??= { people: 0, indicative: 0 });
    sum.people += 1;
    sum.indicative += indicative ?? 0;
  }
  return totals;
}
