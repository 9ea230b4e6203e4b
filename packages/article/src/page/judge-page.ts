import type { RejectCode } from '@topline/model';
import type { DraftBlock } from './draft-block.ts';

const ERRORS =
  /^(?:\W{0,3}(?:error )?(?:40[0134]|410|429|50[0234])\b.{0,60}|.{0,40}\b(?:page|file|article|story) (?:(?:was |could )?not (?:be )?found|(?:does not|doesn['’]t|no longer) exists?)\b.{0,60}|access denied.{0,40}|forbidden|not found|bad gateway|service unavailable|internal server error|(?:attention required|just a moment|are you (?:a )?(?:human|robot)|verify you are (?:a )?human)\b.{0,60})$/i;
const WALL =
  /\b(?:subscribe(?: now)? to (?:continue|keep|read|unlock)|subscribers? only|(?:log|sign) ?in (?:or \w+ )?to (?:continue|read|view)|register to (?:continue|read)|create (?:a|your) (?:free )?account to|to (?:continue|keep) reading|this (?:article|content|story) is (?:for|available to|reserved for|exclusive to) (?:our )?(?:\w+ )?(?:subscribers|members)|already a subscriber)\b/i;
const CONSENT =
  /\b(?:we (?:and our partners )?(?:use|store) cookies|accept (?:all )?cookies|your (?:privacy|consent) choices|before you continue)\b/i;

/** Letters of running text below which a page says too little for an article. */
const MIN_BODY = 140;
const MAX_WALLED = 900;

/**
 * Why a page is no article: `page_error`, `page_paywalled`, `page_empty` or `page_not_article`;
 * `null` for an article.
 *
 * @param page.isTyped whether the page's metadata call it an article
 * @param page.whole all text of the page, for notices that stand outside of the body
 */
export function judgePage(page: {
  title: string | null;
  drafts: readonly DraftBlock[];
  whole: readonly DraftBlock[];
  isTyped: boolean;
  isListing: boolean;
  isHome: boolean;
}): Extract<RejectCode, `page_${string}`> | null {
  const { title, drafts, whole, isTyped, isListing, isHome } = page;
  const body = drafts.filter((block) => block.kind !== 'caption' && block.kind !== 'heading');
  const running = sumLengths(body);
  const hasTable = drafts.some((block) => block.kind === 'table');
  const lead = whole.slice(0, 12).map((block) => block.text);
  if (
    running < 1200 &&
    [title ?? '', ...lead].some((line) => line.length < 120 && ERRORS.test(line.trim()))
  ) {
    return 'page_error';
  }
  const said = whole
    .map((block) => block.text)
    .join('\n')
    .slice(0, 20_000);
  if (running < MAX_WALLED && WALL.test(said)) return 'page_paywalled';
  if (running < MIN_BODY && CONSENT.test(said)) return 'page_paywalled';
  if (sumLengths(whole) < 40 && running < MIN_BODY) return 'page_empty';
  if (isTyped || (hasTable && running >= MIN_BODY)) return running < 20 ? 'page_empty' : null;
  // Links as long as a headline: those of menus are shorter.
  const teasers = whole.filter((block) => block.linkShare > 0.7 && block.text.length > 30);
  const isLinked = teasers.length >= 8 && sumLengths(teasers) > running;
  if (isHome || (isListing && isLinked)) return 'page_not_article';
  const paragraphs = body.filter((block) => block.text.length > 80).length;
  if (running < MIN_BODY)
    return teasers.length >= 5 ? 'page_not_article' : running < 60 ? 'page_empty' : null;
  return isLinked && paragraphs < 3 ? 'page_not_article' : null;
}

function sumLengths(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
