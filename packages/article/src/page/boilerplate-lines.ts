/** Lines that newspapers print around the article's own; each looks at one block's whole text. */
const PROMOTIONS: readonly RegExp[] = [
  /^(?:read|see|watch|view|listen|find out|learn|discover)[ -](?:more|also|next|now|the full)\b.{0,200}$/i,
  /^(?:also )?(?:read|related|more|watch|see also|see more|listen|more on this|recommended|don['’]t miss)\s?:.{0,200}$/i,
  /^(?:related|don['’]t miss|must read|most read|you may also like|recommended|trending|advertisement|sponsored|subscribe|sign up|share|share this|comments?|print|email|tweet|pin it|leave a comment|learn more|load more|tags?|topics|highlights|loading|menu|close|caption|more:|view author archive|email the author|order reprints|print article|text size|skip to content|view slideshow|home|news|back to top|story continues below advertisement|article continues after ad)\W{0,3}$/i,
  /^(?:related (?:coverage|articles?|stor(?:y|ies)|posts?|content|links?|topics?|video)|more (?:from|on|in|great|stories|news|top)\b).{0,80}$/i,
  /^(?:please )?(?:sign up|subscribe|register) .{0,300}(?:newsletter|email|inbox|free|today|alerts?|podcast|channel|access|here)/i,
  /^(?:get|receive|want) .{0,160}(?:newsletters?|inbox|alerts|by email|delivered)\b/i,
  /^(?:follow|like|find|join) (?:.{1,100} )?(?:on|us) (?:.{1,40} )?(?:twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp)\b.{0,120}$/i,
  /^(?:follow (?:\S+ ){0,4}(?:full |complete )?coverage)\b/i,
  /^(?:have|got) (?:a |any )?(?:tip|story|news tip|question)s?\b.{0,300}$/i,
  /^(?:write to|email|contact) [^.]{2,60} at [^\s@]{1,80}@\S{1,80}$/i,
  /\bmay be reached at [^\s@]{1,80}@/i,
  /^[^.]{0,30}\bcopyright\b.{0,200}$/i,
  /^(?:©|\(c\) ?\d{4}|all rights reserved)/i,
  /\ball rights reserved\b.{0,60}$/i,
  /^(?:image|photo|slide) ?\d{1,3} ?(?:of|\/)[ /]{0,3}\d{1,3}/i,
  /^(?:source|via|sources)\s?: .{0,60}$/i,
  /^(?:this (?:post|article|page|story) (?:may )?contains? )(?:affiliate|referral|sponsored).{0,200}$/i,
  /^if you (?:enjoyed|liked) this (?:article|story|post)\b/i,
  /^(?:to )?(?:support|become a (?:member|subscriber)|donate) .{0,120}(?:journalism|subscri|member|today)/i,
  /^(?:[\p{Lu}\p{Ll}.'’-]+ ){1,4}is (?:a|an|the) [^.]{0,120}(?:reporter|writer|editor|correspondent|columnist|contributor|curator|journalist)\b[^.]{0,160}\.?$/u,
  /^(?:enter|confirm) your e-?mail\b/i,
  /^thank you for (?:subscribing|signing up|reading)\b/i,
  /^(?:we use|this (?:site|website) uses) cookies\b/i,
  /^_{2,}$/,
];

const TOP_MATTER: readonly RegExp[] = [
  /^(?:by|von|por|par|di|da|de|af|av|door) [\p{Lu}].{0,120}$/u,
  /^(?:posted|published|updated|last updated|first published|created|modified|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|publié|pubblicato|geplaatst)\b.{0,120}$/i,
  /^[^!?]{0,60}\b\d{1,2}:\d{2}\b[^!?]{0,60}$/,
  /^\D{0,25}\d{1,2}(?:st|nd|rd|th|\.)?,? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}\W{0,3}$/u,
  /^\D{0,25}\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\W{0,3}$/u,
  /^[\d.,/ :-]{1,24}$/,
  /^\d{1,4} (?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|hours? ago|days? ago).{0,20}$/i,
  /^(?:whatsapp|facebook|twitter|linkedin|pinterest|reddit|e-?mail|print|home|news)(?:[ |/,»›>].{0,60})?$/i,
  /^\p{L}[^.]{0,40} [»›>] .{0,120}$/u,
];

const CREDITS: readonly RegExp[] = [
  /^(?:photo|image|picture|foto|fotos|photograph|photos|images|video|illustration|fotografie)(?: credit| by| courtesy)?\s?[:/] ?.{0,160}$/i,
  /^\(?(?:(?:photo|image|picture)s? )?(?:credit|courtesy)s?\b.{0,120}$/i,
  /^.{0,400}\((?:photo|image|picture|credit|pic|screenshot|foto)s?\s?(?:credit|by|courtesy of)?\s?[:/ ].{1,100}\)$/i,
  /^.{10,300}(?:photo|photograph|illustration|image) (?:by|via|courtesy of) [\p{Lu}].{0,80}$/u,
  /^.{10,300}(?:image |photo |picture )?credits?\s?: .{0,80}$/i,
  /^.{0,80}\b(?:getty images|shutterstock|reuters|afp|istock|ap photo|epa|alamy)\b.{0,30}$/i,
  /^.{0,400}\((?:AP|[\p{L} ./]{2,60} via AP)(?: Photo[^)]{0,80})?\)$/u,
  /^in this .{0,60}(?:photo|image|picture|frame)\b.{0,400}$/i,
  /^\(AP (?:Photo|Image).{0,80}\)$/i,
];

const TAILS =
  /^(?:related(?: (?:coverage|articles?|stor(?:y|ies)|posts?|content|links?|topics?))?|more (?:great )?[^.]{0,40}stories|more (?:from|on|in|news)\b.{0,60}|more|read more|see also|don['’]t miss|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| reading)?|most (?:read|popular|viewed)|further reading|something to consider|latest (?:news|stories)|also on .{0,40}|top stories|related coverage.{0,60})\s?:?$/i;

export function isPromotion(text: string): boolean {
  return text.length < 700 && PROMOTIONS.some((line) => line.test(text));
}

/** Dates, bylines, breadcrumbs and counters above the text. */
export function isTopMatter(text: string): boolean {
  return text.length < 140 && TOP_MATTER.some((line) => line.test(text));
}

export function isCredit(text: string): boolean {
  return text.length < 500 && CREDITS.some((line) => line.test(text));
}

/** Heads a list of other stories. */
export function isTailHeading(text: string): boolean {
  return text.length < 90 && TAILS.test(text);
}
