import type { Refusal } from '../kernel/refusal.ts';
import { ENGLISH } from './en.ts';
import { INDONESIAN } from './id.ts';
import type { Message } from './message.ts';
import { fill } from './message.ts';

export type Language = 'id' | 'en';

/** The language of an `Accept-Language` header: Indonesian unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id';
}

/** What a person reads about a refusal, in their language. */
export function textOf(refusal: Refusal, language: Language): Message {
  const message = (language === 'en' ? ENGLISH : INDONESIAN)[refusal.code];
  return { title: fill(message.title, refusal.values), next: fill(message.next, refusal.values) };
}
