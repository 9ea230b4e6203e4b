import { Buffer } from 'node:buffer';
import { fileRecord, readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import { documentRows, type Document, type Extraction, type Findings } from '@topline/model';

/** A text at every stage of its way, so that each stage can be measured alone. */
export interface StagedText {
  readonly bytes: Buffer;
  /** The text as a JSON string. */
  readonly json: string;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly findings: Findings;
  /** Its rows as JSON. */
  readonly rowsJson: string;
}

/** @throws Error where a text cannot be read as an article. */
export function readTexts(texts: readonly string[]): StagedText[] {
  return texts.map((text) => {
    const bytes = Buffer.from(text);
    const document = readDocument(bytes);
    const extraction = extract(document);
    const findings = checkDocument(document, extraction);
    const rowsJson = JSON.stringify(documentRows(document, extraction, findings));
    return { bytes, json: JSON.stringify(text), document, extraction, findings, rowsJson };
  });
}

export function readDocument(bytes: Buffer): Document {
  const document = readArticle(fileRecord('article.txt', bytes));
  if ('code' in document) throw new Error(document.message);
  return document;
}
