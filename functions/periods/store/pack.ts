import type {
  Aggregation,
  OrganisationAchievement,
  Predikat,
  Rating,
  Regime,
} from '../../../shared/regulation/sets.ts';
import type { PackedTargets } from '../domain/packed-result.ts';
import { NOTHING_REPORTED } from '../domain/packed-result.ts';
import type { Target, VectorIki, VectorRating, VectorResult } from '../domain/vector.ts';
import { readIki } from './packed-iki.ts';

// A vector is billed by the kilobyte and read by the thousand: its numbers stand in short texts, decoded by shape.

const RATING: Record<Rating, string> = { DI_ATAS: 'A', SESUAI: 'S', DI_BAWAH: 'B' };
const PREDIKAT: Record<Predikat, string> = {
  SANGAT_BAIK: 'A',
  BAIK: 'B',
  BUTUH_PERBAIKAN: 'C',
  KURANG: 'D',
  SANGAT_KURANG: 'E',
};
const ACHIEVEMENT: Record<OrganisationAchievement, string> = {
  ISTIMEWA: 'I',
  BAIK: 'B',
  BUTUH_PERBAIKAN: 'C',
  KURANG: 'K',
  SANGAT_KURANG: 'E',
};
const REGIME: Record<Regime, string> = {
  UMUM: '',
  PENDIDIKAN: 'E',
  PPPK_PARUH_WAKTU: 'W',
  TUGAS_BELAJAR: 'B',
  TIDAK_DINILAI: 'N',
};
const AGGREGATION: Record<Aggregation, string> = { JUMLAH: 'J', TERAKHIR: 'T', RATA_RATA: 'R' };

function inverse<T extends string>(table: Record<T, string>): Map<string, T> {
  return new Map((Object.entries(table) as [T, string][]).map(([name, letter]) => [letter, name]));
}
const RATING_OF = inverse(RATING);
const PREDIKAT_OF = inverse(PREDIKAT);
const ACHIEVEMENT_OF = inverse(ACHIEVEMENT);
const AGGREGATION_OF = inverse(AGGREGATION);
const REGIME_OF = inverse(REGIME);

function known<T>(value: T | undefined, letter: string | undefined): T {
  if (value === undefined) throw new Error(`a vector holds "${letter ?? ''}", which is no known letter`);
  return value;
}

function packTarget({ low, high }: Target): string {
  return low === high ? String(low) : `${low}~${high}`;
}

/** `<number><U|T><N|K><J|T|R>[X],<weight>,<targets joined by />,<realisation>` joined by `;` */
export function packIki(iki: readonly VectorIki[]): string {
  return iki
    .map((it) => {
      const letters = `${it.kind === 'UTAMA' ? 'U' : 'T'}${it.direction === 'NORMAL' ? 'N' : 'K'}${AGGREGATION[it.aggregation]}${it.cannotExceed ? 'X' : ''}`;
      const weight = it.weight === 0 ? '' : String(it.weight);
      const realisation = it.realisation === null ? '' : String(it.realisation);
      return `${it.number}${letters},${weight},${it.targets.map(packTarget).join('/')},${realisation}`;
    })
    .join(';');
}

function targetsOf({ count, low, high }: PackedTargets): Target[] {
  const targets: Target[] = [];
  for (let n = 0; n < count; n++) targets.push({ low: low[n] ?? 0, high: high[n] ?? 0 });
  return targets;
}

/** The indicators of a packed text. Throws on a torn one, and on a letter that it does not know. */
export function unpackIki(text: string): VectorIki[] {
  const all: VectorIki[] = [];
  readIki(text, {
    take: (number, main, normal, aggregated, cannotExceed, weight, targets, realisation) => {
      const letter = String.fromCharCode(aggregated);
      all.push({
        number,
        kind: main ? 'UTAMA' : 'TAMBAHAN',
        direction: normal ? 'NORMAL' : 'KHUSUS',
        aggregation: known(AGGREGATION_OF.get(letter), letter),
        cannotExceed,
        weight,
        targets: targetsOf(targets),
        realisation: realisation === NOTHING_REPORTED ? null : realisation,
      });
    },
  });
  return all;
}

/** `<work result or -><work behaviour><plan version>.<realisation version>` */
export function packRating(rating: VectorRating): string {
  const result = rating.workResult === null ? '-' : RATING[rating.workResult];
  return `${result}${RATING[rating.workBehaviour]}${rating.plan}.${rating.realisation}`;
}

export function unpackRating(text: string): VectorRating {
  const dot = text.indexOf('.', 2);
  return {
    workResult: text[0] === '-' ? null : known(RATING_OF.get(text[0] ?? ''), text[0]),
    workBehaviour: known(RATING_OF.get(text[1] ?? ''), text[1]),
    plan: Number(text.slice(2, dot)),
    realisation: Number(text.slice(dot + 1)),
  };
}

/** `<predikat or ->[R]<indicative or nothing>` */
export function packResult(result: VectorResult): string {
  const predikat = result.predikat === null ? '-' : PREDIKAT[result.predikat];
  return `${predikat}${result.review ? 'R' : ''}${result.indicative ?? ''}`;
}

export function unpackResult(text: string): VectorResult {
  const review = text[1] === 'R';
  const indicative = text.slice(review ? 2 : 1);
  return {
    predikat: text[0] === '-' ? null : known(PREDIKAT_OF.get(text[0] ?? ''), text[0]),
    review,
    indicative: indicative === '' ? null : Number(indicative),
  };
}

export function packAchievement(achievement: OrganisationAchievement): string {
  return ACHIEVEMENT[achievement];
}

export function unpackAchievement(text: string): OrganisationAchievement {
  return known(ACHIEVEMENT_OF.get(text), text);
}

type Flags = { regime: Regime; acting: boolean; exempt: boolean; head: boolean };

/** One letter per fact; an ordinary member of the regime UMUM has none. */
export function packFlags({ regime, acting, exempt, head }: Flags): string {
  return `${REGIME[regime]}${acting ? 'L' : ''}${exempt ? 'X' : ''}${head ? 'H' : ''}`;
}

export function unpackFlags(text: string): Flags {
  return {
    regime: REGIME_OF.get(text[0] ?? '') ?? 'UMUM',
    acting: text.includes('L'),
    exempt: text.includes('X'),
    head: text.includes('H'),
  };
}
