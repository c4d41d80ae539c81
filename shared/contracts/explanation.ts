import * as z from 'zod';
import { CONFIDENCES } from '../kernel/citation.ts';

export const texts = z.object({ id: z.string(), en: z.string() });

/** A legal basis as it is cited (`text`), how sure we are of it, and the assumption that it stands on where it is not verified. */
export const basis = z.object({
  source: z.string(),
  text: z.string(),
  pasal: z.string().optional(),
  ayat: z.string().optional(),
  huruf: z.string().optional(),
  angka: z.string().optional(),
  lampiran: z.string().optional(),
  confidence: z.enum(CONFIDENCES),
  assumption: z.object({ id: z.string(), text: texts }).optional(),
  /** The instrument that repealed the cited one, whose formulas are an overlay only. */
  repealedBy: z.string().optional(),
});

/** Sentences in both languages, one for one. */
const told = z.object({ id: z.array(z.string()), en: z.array(z.string()) });

/**
 * How a decision was reached (*Lihat Cara Penghitungan*): the rules in the order in which they were asked, each with its basis, what it saw,
 * its steps and its outcome; `sentences` tell the whole, and those of a rule its steps. Numbers in `inputs`, `steps` and `outcome` are as the
 * rules keep them: integers, scaled as each rule says.
 */
export const explanation = z
  .object({
    ruleSet: z.string(),
    sentences: told,
    rules: z.array(
      z.object({
        rule: z.string(),
        basis: z.array(basis),
        inputs: z.unknown(),
        steps: z.array(z.object({ code: z.string(), values: z.unknown() })),
        outcome: z.unknown(),
        sentences: told,
      }),
    ),
  })
  .meta({ id: 'Explanation' });

/** An explanation without its words: rules, basis, and the hash that tells whether two explanations are the same. */
export const explanationReference = z
  .object({
    ruleSet: z.string(),
    rules: z.array(z.string()),
    basis: z.array(z.string()),
    hash: z.string(),
  })
  .meta({ id: 'ExplanationReference' });
