/** Words that name what is not the article, in `class` and `id`, as their makers hyphenate them. */
const BOILERPLATE =
  /(?<![a-z])(?:related|recirc|recommend|share|sharing|shares|social|newsletter|subscribe|subscription|signup|sign-up|comments?|commenting|disqus|promo|breadcrumbs?|cookies?|consent|gdpr|byline|by-line|author|authors|timestamp|dateline|pubdate|publish(?:ed)?-?date|date|datetime|popular|trending|most-?read|more-?stories|more-?from|read-?more|also-?like|outbrain|taboola|sidebar|sponsor(?:ed)?|advert(?:isement|orial)?|ads?|banner|toolbar|tools|tags?|taglist|topics|slideshow|gallery|carousel|player|paywall|regwall|donate|masthead|navbar|navigation|menu|footer|copyright|disclaimer|print|bio|skip-?link|sr-only|visually-?hidden|screen-reader(?:-text)?|rollover|tooltip|popup|modal|infobox-?promo|see-?also|inline-?links?|rich-?link|correction-?form|feedback|rating-?widget|post-?meta|entry-?meta|article-?meta|meta|kicker|eyebrow|widget|pagination|pager)(?![a-z])/;
const TAGS =
  'nav, footer, form, aside, dialog, [role="navigation"], [role="complementary"], [role="dialog"], [role="alert"], [role="search"], [hidden]';
/** Posts shown inside a text are part of it. */
const EMBEDDED = 'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed';
/** Share of the paragraphs' text that no boilerplate holds. */
const BODY_SHARE = 0.25;

/** Takes out navigation, related stories, notices and the like, unless much of the text is inside. */
export function dropBoilerplate(body: Element): void {
  const weights = weighText(body);
  const limit = (weights.get(body) ?? 0) * BODY_SHARE;
  const suspects = new Set<Element>(body.querySelectorAll(TAGS));
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (/^(?:body|main|article|blockquote|table|tbody|tr|td|th|a|p|h1)$/.test(element.localName)) {
      if (element.localName !== 'p' || !/byline|author|caption-credit/i.test(element.className))
        continue;
    }
    if (BOILERPLATE.test(nameOf(element))) suspects.add(element);
  }
  for (const element of suspects) {
    if ((weights.get(element) ?? 0) <= limit && !element.querySelector(EMBEDDED)) element.remove();
  }
}

/** `class` and `id` with the humps of camelCase as hyphens. */
function nameOf(element: Element): string {
  return `${element.className} ${element.id}`
    .slice(0, 300)
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Characters in paragraphs below each element. */
function weighText(body: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p, br')) {
    const own =
      paragraph.localName === 'p'
        ? paragraph.textContent
        : paragraph.previousSibling?.nodeType === 3
          ? paragraph.previousSibling.textContent
          : '';
    const weight = (own ?? '').trim().length;
    if (weight < 40) continue;
    for (let up: Element | null = paragraph; up; up = up.parentElement) {
      weights.set(up, (weights.get(up) ?? 0) + weight);
      if (up === body) break;
    }
  }
  return weights;
}
