import type { Career } from './career.ts';

export type Gender = 'MALE' | 'FEMALE';

const compact = (date: Date): string => date.toISOString().slice(0, 10).replaceAll('-', '');

/**
 * Gives out numbers that nobody has yet. A PNS or CPNS gets birth (8), month of entry (6), gender (1), serial (3);
 * a PPPK gets birth (8), year of first appointment (4), `21`, gender (1), serial (3). More than 999 people who
 * share the first fifteen digits are an error.
 */
export function nipRegister(): (career: Career, gender: Gender, contract: boolean) => string {
  const taken = new Map<string, number>();
  return (career, gender, contract) => {
    const start = compact(career.start);
    const entry = contract ? `${start.slice(0, 4)}21` : start.slice(0, 6);
    const stem = `${compact(career.birth)}${entry}${gender === 'MALE' ? '1' : '2'}`;
    const serial = (taken.get(stem) ?? 0) + 1;
    if (serial > 999) throw new Error(`No serial left for ${stem}.`);
    taken.set(stem, serial);
    return `${stem}${String(serial).padStart(3, '0')}`;
  };
}
