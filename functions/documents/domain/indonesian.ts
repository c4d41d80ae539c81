import type { CalendarDate } from '../../../shared/kernel/dates.ts';
import { QUANTITY_SCALE } from '../../../shared/regulation/quantity.ts';

const LONG_DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('id-ID', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });
const QUARTERS: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** `2026-11-24` → `24 November 2026`. */
export function writeDate(date: CalendarDate): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

/** A whole number with its thousands set apart: `1.234`. */
export function writeCount(count: number): string {
  return NUMBER.format(count);
}

/** A quantity scaled by 10,000: `12,5`, `1.234`. */
export function writeQuantity(quantity: number): string {
  return NUMBER.format(quantity / QUANTITY_SCALE);
}

/** A number of hundredths: `87,5`, `109`. */
export function writeHundredths(hundredths: number): string {
  return NUMBER.format(hundredths / 100);
}

/** How many of all, in percent with at most one decimal, half up: `12,5%`. Nobody of nobody is `0%`. */
export function writeShare(count: number, all: number): string {
  const tenths = all === 0 ? 0 : Math.floor((count * 2000 + all) / (all * 2));
  return `${NUMBER.format(tenths / 10)}%`;
}

/** A quantity in its unit: `12,5 dokumen`, and closed up with a percent sign: `80%`. */
export function writeAmount(amount: string, unit: string): string {
  if (unit === '') return amount;
  return unit.startsWith('%') ? `${amount}${unit}` : `${amount} ${unit}`;
}

/** A period as people call it: `Triwulan IV Tahun 2026`, `Mei 2026`, `Tahun 2026`. */
export function writePeriod(id: string): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return `Tahun ${year}`;
  const quarter = QUARTERS[part];
  return quarter === undefined
    ? MONTH.format(new Date(`${id}-01T00:00:00Z`))
    : `Triwulan ${quarter} Tahun ${year}`;
}

/** 18 digits as they are displayed: `19860926 201505 1 001`. Whatever is no 18 digits is left as it is. */
export function writeNip(nip: string): string {
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
}
