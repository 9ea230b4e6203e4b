import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isWebPage, loadPageReader, readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import { Fault } from '@topline/model';
import type { Colors } from './choose-colors.ts';
import { printFindings } from './print-findings.ts';
import { readTasks, type Source } from './read-tasks.ts';
import { showText } from './show-text.ts';

/**
 * Reads the articles of one file and tells a person what polls they report, what does not add up and
 * what they do not say. Nothing is written.
 *
 * @returns the report, and whether a check failed
 * @throws {Fault} `raw_missing`, `raw_empty`
 */
export async function checkArticle(
  file: string,
  { from, stdin, colors }: { from: string; stdin: AsyncIterable<Uint8Array>; colors: Colors },
): Promise<{ report: string; failed: boolean }> {
  const parts: string[] = [];
  let failed = false;
  for await (const tasks of readTasks([sourceOf(file, from, stdin)], {}, () => {})) {
    for (const task of tasks) {
      if ('ended' in task) continue;
      const readPage = 'content' in task && isWebPage(task) ? await loadPageReader() : undefined;
      const document = 'content' in task ? readArticle(task, readPage) : task;
      if ('code' in document) {
        const place = document.record === null ? '' : `${document.record}: `;
        parts.push(`${colors.yellow('not read')}  ${showText(`${place}${document.message}`)}\n`);
        continue;
      }
      const extraction = extract(document);
      const findings = checkDocument(document, extraction);
      failed ||= findings.checks.some(({ status }) => status === 'fail');
      parts.push(printFindings(document, extraction, findings, colors));
    }
  }
  if (parts.length === 0) throw new Fault('raw_empty', { path: file });
  return { report: parts.join('\n'), failed };
}

function sourceOf(file: string, from: string, stdin: AsyncIterable<Uint8Array>): Source {
  if (file === '-') return { sourcePath: 'stdin', stream: stdin };
  const path = resolve(from, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Fault('raw_missing', { path: file });
  }
  return { path: Buffer.from(path), sourcePath: basename(path) };
}
