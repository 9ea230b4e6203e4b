/**
 * Everything that can go wrong with an input, worded in one place. An `error` loses the thing it
 * speaks of; a `note` says that something was repaired and the article is there all the same.
 */
export const REJECT_CODES = {
  file_empty: { stage: 'read', severity: 'error', message: 'the file has no text' },
  file_binary: {
    stage: 'read',
    severity: 'error',
    message: 'the file is not text: {found}',
  },
  file_too_large: {
    stage: 'read',
    severity: 'error',
    message: 'the file has {size} bytes; the limit is {limit}',
  },
  file_unreadable: {
    stage: 'read',
    severity: 'error',
    message: 'the file could not be read: {cause}',
  },
  file_vanished: {
    stage: 'read',
    severity: 'error',
    message: 'the file was there at the start of the run and is gone',
  },
  folder_unreadable: {
    stage: 'read',
    severity: 'error',
    message: 'the folder could not be listed: {cause}',
  },
  link_loop: {
    stage: 'read',
    severity: 'error',
    message: 'the symbolic link leads back to a folder that is being read',
  },
  link_repeated: {
    stage: 'read',
    severity: 'note',
    message: 'the symbolic link leads to a folder that another link has already led to',
  },
  link_broken: { stage: 'read', severity: 'error', message: 'the symbolic link leads nowhere' },
  name_taken: {
    stage: 'read',
    severity: 'error',
    message: 'its name differs from {other} only in how the letters are encoded',
  },
  format_unknown: {
    stage: 'read',
    severity: 'error',
    message: 'files named {extension} are not read',
  },
  decoded_windows_1252: {
    stage: 'decode',
    severity: 'note',
    message: 'not valid UTF-8 at byte {byte}; read as Windows-1252',
  },
  text_control_characters: {
    stage: 'decode',
    severity: 'note',
    message: '{count} control characters were replaced by spaces',
  },
  page_not_article: {
    stage: 'read',
    severity: 'error',
    message: 'the page is a list of links, not an article',
  },
  page_paywalled: {
    stage: 'read',
    severity: 'error',
    message: 'the page asks to log in, subscribe or consent in place of the article',
  },
  page_empty: {
    stage: 'read',
    severity: 'error',
    message: 'the page holds no text; a script may have been meant to fetch it',
  },
  page_error: { stage: 'read', severity: 'error', message: 'the page reports an error' },
  page_flattened: {
    stage: 'read',
    severity: 'note',
    message:
      '{count} elements nested too deep, or beyond the number that is read, kept their text only',
  },
  date_impossible: {
    stage: 'read',
    severity: 'note',
    message: 'the date stated does not exist or cannot be read: {date}',
  },
  row_invalid: {
    stage: 'validate',
    severity: 'error',
    message: '{table} {key}: {column}: {fault}',
  },
  row_orphaned: {
    stage: 'validate',
    severity: 'error',
    message: '{table} {key}: its {column} was rejected',
  },
  article_failed: {
    stage: 'extract',
    severity: 'error',
    message: 'the article could not be read: {cause}',
  },
} as const satisfies Record<string, { stage: string; severity: 'error' | 'note'; message: string }>;

export type RejectCode = keyof typeof REJECT_CODES;

export interface Reject {
  readonly sourcePath: string;
  readonly record: string | null;
  readonly code: RejectCode;
  readonly message: string;
}

/** Words a reject; `{names}` of the message are filled from `place`. */
export function reject(
  code: RejectCode,
  where: { sourcePath: string; record?: string | null },
  place: Readonly<Record<string, string | number>> = {},
): Reject {
  const message = REJECT_CODES[code].message.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(place[name] ?? whole),
  );
  return { sourcePath: where.sourcePath, record: where.record ?? null, code, message };
}
