import { codePointOffsets } from './code-points.ts';
import { findSentence } from './find-sentence.ts';
import { namer } from './names.ts';
import type { Article, Check, Document, Extraction, Figure, Findings, Poll } from './nouns.ts';
import { REJECT_CODES, type Reject } from './rejects.ts';
import { printed, type Span } from './span.ts';
import type { Row, Rows } from './tables/index.ts';

/**
 * Writes one article's nouns as rows of the data contract: gives them their names and counts their
 * places in code points. The rows are not yet validated.
 */
export function documentRows(document: Document, extraction: Extraction, findings: Findings): Rows {
  const { article, sentences } = document;
  const name = namer(article.id);
  const place = placer(article.text);
  const key = { article_id: article.id };

  const sentenceIds = sentences.map((sentence) => name('s', place(sentence.span).char_start));
  const sentenceAt = (span: Span) => {
    const index = findSentence(sentences, span.start);
    return { sentence: sentences[index], sentence_id: sentenceIds[index] ?? '' };
  };
  const pollIds = new Map<Poll, string>();
  for (const poll of extraction.polls) {
    pollIds.set(poll, name('p', place(poll.span).char_start));
  }
  const figureIds = new Map<Figure, string>();
  for (const figure of extraction.figures) {
    const first = figure.mentionSpans[0] ?? figure.span;
    figureIds.set(figure, name('f', place(first).char_start));
  }

  return {
    articles: [articleRow(article)],
    sentences: sentences.map((sentence, index) => ({
      sentence_id: sentenceIds[index] ?? '',
      ...key,
      paragraph_no: sentence.paragraphNo,
      sentence_no: sentence.sentenceNo,
      zone: sentence.zone,
      ...place(sentence.span),
      text: printed(article.text, sentence.span),
    })),
    quotes: document.quotes.map((quote) => ({
      quote_id: name('q', place(quote.span).char_start),
      ...key,
      speaker: quote.speaker,
      speaker_description: quote.speakerDescription,
      cue: quote.cue,
      ...place(quote.span),
      text: printed(article.text, quote.span),
    })),
    polls: extraction.polls.map((poll) => ({
      poll_id: pollIds.get(poll) ?? '',
      ...key,
      ...pollColumns(poll),
      ...place(poll.span),
    })),
    poll_evidence: extraction.polls.flatMap((poll) =>
      poll.evidence.map((evidence) => ({
        poll_id: pollIds.get(poll) ?? '',
        field: evidence.field,
        as_printed: printed(article.text, evidence.span),
        ...place(evidence.span),
      })),
    ),
    figures: extraction.figures.map((figure) => {
      const { sentence, sentence_id } = sentenceAt(figure.span);
      return {
        figure_id: figureIds.get(figure) ?? '',
        ...key,
        poll_id: pollIds.get(figure.poll) ?? '',
        ...figureColumns(figure),
        value_as_printed: printed(article.text, figure.span),
        ...place(figure.span),
        sentence_id,
        zone: sentence?.zone ?? 'body',
        confidence: figure.confidence,
        rule: figure.rule,
        review: figure.review,
      };
    }),
    mentions: extraction.mentions.map((mention) => ({
      mention_id: name('m', place(mention.span).char_start),
      ...key,
      sentence_id: sentenceAt(mention.span).sentence_id,
      ...place(mention.span),
      as_printed: printed(article.text, mention.span),
      value: mention.value,
      unit: mention.unit,
      role: mention.role,
      figure_id: mention.figure ? (figureIds.get(mention.figure) ?? null) : null,
      reason: mention.reason,
    })),
    checks: findings.checks.map((check) => ({
      check_id: name(`${check.code}-`, place(placeOf(check)).char_start),
      ...key,
      poll_id: check.poll ? (pollIds.get(check.poll) ?? null) : null,
      figure_ids: check.figures.map((figure) => figureIds.get(figure)).join(' ') || null,
      code: check.code,
      status: check.status,
      expected: check.expected,
      found: check.found,
      message: check.message,
    })),
    disclosures: findings.disclosures.map((disclosure) => ({
      ...key,
      poll_id: pollIds.get(disclosure.poll) ?? '',
      item: disclosure.item,
      required_by: disclosure.requiredBy,
      disclosed: disclosure.disclosed,
      ...(disclosure.span ? place(disclosure.span) : { char_start: null, char_end: null }),
    })),
    rejects: document.rejects.map(rejectRow),
  };
}

export function rejectRow(reject: Reject): Row<'rejects'> {
  return {
    source_path: reject.sourcePath,
    record: reject.record,
    stage: REJECT_CODES[reject.code].stage,
    code: reject.code,
    message: reject.message,
  };
}

function placer(text: string) {
  const offset = codePointOffsets(text);
  return (span: Span) => ({ char_start: offset(span.start), char_end: offset(span.end) });
}

function placeOf(check: Check): Span {
  return check.figures[0]?.span ?? check.poll?.span ?? { start: 0, end: 0 };
}

function articleRow(article: Article): Row<'articles'> {
  return {
    article_id: article.id,
    source_path: article.sourcePath,
    record: article.record,
    format: article.format,
    sha256: article.sha256,
    url: article.url,
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published_at: article.publishedAt,
    language: article.language,
    text: article.text,
    word_count: article.wordCount,
    duplicate_of: null,
  };
}

function pollColumns(poll: Poll) {
  return {
    pollster: poll.pollster,
    pollster_as_printed: poll.pollsterAsPrinted,
    client: poll.client,
    sample_size: poll.sampleSize,
    sample_size_qualifier: poll.sampleSizeQualifier,
    population: poll.population,
    geography: poll.geography,
    fieldwork_start: poll.fieldworkStart,
    fieldwork_end: poll.fieldworkEnd,
    fieldwork_precision: poll.fieldworkPrecision,
    fieldwork_as_printed: poll.fieldworkAsPrinted,
    mode: poll.mode,
    margin_of_error: poll.marginOfError,
    question_wording: poll.questionWording,
  };
}

function figureColumns(figure: Figure) {
  return {
    question: figure.question,
    response: figure.response,
    response_as_printed: figure.responseAsPrinted,
    subgroup: figure.subgroup,
    subgroup_as_printed: figure.subgroupAsPrinted,
    subgroup_dimension: figure.subgroupDimension,
    measure: figure.measure,
    value: figure.value,
    value_low: figure.valueLow,
    value_high: figure.valueHigh,
    unit: figure.unit,
    qualifier: figure.qualifier,
    wave: figure.wave,
    compared_to: figure.comparedTo,
    base: figure.base,
  };
}
