/** Who answers a vote that anyone may join. */
const CROWD =
  '(?:readers?|viewers?|listeners?|callers?|followers?|subscribers?|visitors?|website users?|web users?|internet users?|users of (?:its|the|our) (?:site|website|app))';
const JOINED =
  '(?:voted|took part|responded|replied|answered|clicked|cast (?:a |their )?votes?|rang|phoned|called in|texted|filled|wrote in|had their say|who)';

/**
 * Wordings of polls in which people pick themselves: `1,204 readers took part`, `an online vote`,
 * `a phone-in poll`, `a Facebook poll`.
 */
const SELF_SELECTED = new RegExp(
  [
    String.raw`\b\d[\d,.]{0,12}(?: of (?:its|our|the))?(?: (?:online|website|newspaper|paper['’]s|programme['’]s|its|our)){0,2} ${CROWD}\b`,
    String.raw`\b(?:thousands|hundreds|scores|dozens) of (?:its |our |the )?${CROWD}\b`,
    String.raw`\b${CROWD}(?: of [^.;]{1,40}?)? ${JOINED}\b`,
    String.raw`\b${CROWD}['’]?s?['’]? (?:poll|vote|survey|ballot)\b`,
    String.raw`\b(?:online|website|web|internet|click|open|phone-in|call-in|text|instant|snap website) vote\b`,
    String.raw`\b(?:phone-in|call-in|dial-in|website|web site|newspaper website|homepage|open online|open web|social media|text message|pop-up) (?:poll|survey|ballot|questionnaire)\b`,
    String.raw`\b(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Reddit) (?:poll|vote|survey|followers)\b`,
    String.raw`\b(?:poll|vote|survey) (?:on|of|among) (?:its|the|our) (?:website|homepage|Facebook page|Twitter|Instagram|followers|readers|viewers|listeners|subscribers)\b`,
  ].join('|'),
  'i',
);

/** Every such wording has one of these words, which are quick to look for. */
const MAY_BE =
  /reader|viewer|listener|caller|follower|subscriber|visitor|user|online|web|internet|click|open|phone-in|call-in|dial-in|text|instant|homepage|social|pop-up|twitter|facebook|instagram|youtube|linkedin|tiktok|telegram|whatsapp|reddit/i;

/** The words by which a sentence says that anyone could answer; `null` for none. */
export function readSelfSelected(sentence: string): string | null {
  if (!MAY_BE.test(sentence)) return null;
  return SELF_SELECTED.exec(sentence)?.[0].replaceAll(/\s+/g, ' ') ?? null;
}
