import type { Language } from '../index.ts';
import { labelOf } from './labels.ts';

/**
 * One sentence in both languages; `{name}` and `{name:format}` take values of the step, `{outer.inner}` of what lies inside one, `{it}` the
 * value of a step that has only one.
 */
export type Sentence = { id: string; en: string };

/** Sentences of a rule by the code of its step. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** Made once: making one costs far more than using it, and a batch has thousands of numbers. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

const NOTHING: Readonly<Record<Language, string>> = { id: 'tidak ada', en: 'none' };

type Format = (value: unknown, language: Language) => string;

const number = (value: unknown, by: number, language: Language): string =>
  value === null ? NOTHING[language] : NUMBERS[language].format(Number(value) / by);

const plain: Format = (value, language) =>
  value === null || typeof value === 'number' ? number(value, 1, language) : String(value);

/** How a value is written. Numbers come as rules keep them: scaled integers. */
const FORMATS: Readonly<Record<string, Format>> = {
  plain,
  hundredths: (value, language) => number(value, 100, language),
  quantity: (value, language) => number(value, 10_000, language),
  rupiah: (value, language) => `${value === null ? '' : 'Rp'}${number(value, 1, language)}`,
  label: labelOf,
  kept: (value, language) =>
    language === 'en' ? (value === true ? 'kept' : 'broken') : value === true ? 'dipenuhi' : 'dilanggar',
};

/** The value under a path; inside of nothing, `null`, there is nothing. */
function valueAt(values: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || values === null) return values;
  return typeof values === 'object' ? valueAt(Reflect.get(values, name), rest) : undefined;
}

/** A sentence with the values of a step. Throws on a value or a format that there is not: a sentence and its rule have parted. */
export function phrase(sentence: Sentence, values: unknown, language: Language): string {
  return sentence[language].replace(/\{([\w.]+)(?::(\w+))?\}/g, (whole, name: string, format = 'plain') => {
    const value = name === 'it' ? values : valueAt(values, name.split('.'));
    const write = FORMATS[format];
    if (value === undefined || write === undefined) throw new Error(`no value for ${whole} in a sentence`);
    if (!Array.isArray(value)) return write(value, language);
    return value.length === 0 ? NOTHING[language] : value.map((it) => write(it, language)).join(', ');
  });
}

/** One step of a rule's record as a sentence in both languages. Throws on a step that has none among `sentences`, by rule and code. */
export function sentenceAmong(
  sentences: Readonly<Record<string, Sentences>>,
  rule: string,
  { code, values }: { code: string; values: unknown },
): Sentence {
  const sentence = sentences[rule]?.[code];
  if (sentence === undefined) throw new Error(`no sentence for step ${code} of rule ${rule}`);
  return { id: phrase(sentence, values, 'id'), en: phrase(sentence, values, 'en') };
}
