import type { EvidenceReason } from '../kernel/codes/evidence-reasons.ts';
import { reasons as english } from './en/evidence-reasons.ts';
import { reasons as indonesian } from './id/evidence-reasons.ts';
import type { Language } from './index.ts';
import type { Message } from './message.ts';

/** What a person reads about why a file was put aside. Apart from the refusals, because only one function shows it. */
export function reasonText(reason: EvidenceReason, language: Language): Message {
  return (language === 'en' ? english : indonesian)[reason];
}
