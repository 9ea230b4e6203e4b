import type { Buffer } from 'node:buffer';
import { reject } from '@topline/model';
import type { ContentKind, Note } from '../raw-record.ts';
import { RECORD_LIMIT, type Found, type Gate } from './container.ts';
import type { Place } from './export-record.ts';
import { httpBody } from './http-body.ts';
import { headerEnd, parseHeaders } from './parse-headers.ts';

/** Reads the block of one record: an HTTP message, or the content itself. */
export function warcRecord(
  block: Buffer,
  warc: ReadonlyMap<string, string>,
  place: Place,
  notes: readonly Note[],
  gate: Gate | undefined,
): Found | null {
  let type = warc.get('content-type') ?? '';
  let body = block;
  if (block.toString('latin1', 0, 5) === 'HTTP/') {
    const header = headerEnd(block);
    if (!header) return reject('warc_broken', place, { what: 'its HTTP header has no end' });
    const head = block.toString('latin1', 0, header.end);
    const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(head)?.[1] ?? 'unknown';
    if (status !== '200') return reject('http_status', place, { status });
    const headers = parseHeaders(head);
    type = headers.get('content-type') ?? '';
    const refused = refuseType(type, place);
    if (refused) return refused;
    const read = httpBody(block.subarray(header.content), headers, RECORD_LIMIT);
    if (read === 'too_large') return reject('record_too_large', place, { limit: RECORD_LIMIT });
    if ('coding' in read) return reject('http_coding', place, { coding: read.coding });
    body = read;
  } else {
    const refused = refuseType(type, place);
    if (refused) return refused;
  }
  if (body.length === 0) return reject('file_empty', place);
  const kind = kindOf(type);
  if (gate && !gate(body, kind)) return null;
  return {
    sourcePath: place.sourcePath,
    record: place.record,
    format: place.format,
    content: new Uint8Array(body),
    kind,
    stated: { url: warc.get('warc-target-uri')?.replaceAll(/^<|>$/g, '') ?? null },
    charset: /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    notes,
  };
}

function kindOf(type: string): ContentKind | null {
  if (/html/i.test(type)) return 'html';
  return /^text\/(?:x-)?markdown/i.test(type) ? 'markdown' : null;
}

/** Pictures, scripts and the like are no articles. */
function refuseType(type: string, place: Place): Found | null {
  const isRead =
    type === '' ||
    /^\s*(?:text\/(?:plain|html|markdown|x-markdown)|application\/(?:xhtml\+xml|octet-stream))/i.test(
      type,
    );
  return isRead ? null : reject('content_type', place, { type: type.slice(0, 80) });
}
