import { detectAll } from 'tinyld/light';

const SAMPLE = 4000;
const MIN_LETTERS = 60;
const SURE = 0.5;

/**
 * BCP 47 tag of a text. The declared one counts where the text is too short to tell, or agrees in
 * language (`en-GB` for English); otherwise the text is believed. `null` when neither tells.
 *
 * @param declared what the source says of itself, such as `lang` on `html`
 */
export function detectLanguage(text: string, declared: string | null = null): string | null {
  const tag = normaliseTag(declared);
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return tag;
  const [best, ...others] = detectAll(sample);
  if (!best) return tag;
  if (tag !== null && tag.split('-')[0] === best.lang) return tag;
  const declaredShare = others.find((other) => other.lang === tag?.split('-')[0])?.accuracy ?? 0;
  if (tag !== null && best.accuracy < SURE && declaredShare > best.accuracy * 0.7) return tag;
  return best.lang;
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
