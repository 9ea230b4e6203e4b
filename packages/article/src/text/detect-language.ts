import { detectAll } from 'tinyld/light';
import { looksEnglish } from './looks-english.ts';

const SAMPLE = 4000;
const MIN_LENGTH = 80;
/** Of what the detector gives, 0 to 1. */
const SURE = 0.3;

/**
 * BCP 47 tag of a text. English is told by its commonest words. The declared tag counts where the
 * text is too short to tell or agrees in language (`en-GB` for English); otherwise the text is
 * believed where it leaves little doubt. `null` when neither tells.
 *
 * @param declared what the source says of itself, such as `lang` on `html`
 */
export function detectLanguage(text: string, declared: string | null = null): string | null {
  const tag = normaliseTag(declared);
  const [language] = tag?.split('-') ?? [];
  // Tables and marks lead the detector astray: it takes a bar for a mark of Hindi.
  const words = text.slice(0, SAMPLE).replaceAll(/[^\p{L}\p{M}'’]+/gu, ' ');
  if (looksEnglish(words)) return language === 'en' ? tag : 'en';
  if (words.length < MIN_LENGTH || mayBeEnglish(words)) return tag;
  const [best] = detectAll(words);
  if (!best || best.lang === language || best.accuracy < SURE) return tag;
  return best.lang;
}

/** No other language has these words at one word in fifty. */
function mayBeEnglish(words: string): boolean {
  const found = words.match(/(?<!\p{L})(?:the|and|of)(?!\p{L})/giu) ?? [];
  return found.length * 50 > words.split(' ').length;
}

function normaliseTag(declared: string | null): string | null {
  const text = declared?.trim().slice(0, 35).replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
