import { Buffer } from 'node:buffer';

/** Is given the bytes of each article; `null` for one that is too long. */
export type OnValue = (json: Buffer | null) => void;

const QUOTE = 0x22;
const ESCAPE = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
/** Keys of an object that holds a list of articles. */
const LISTS =
  /"(?:articles|items|results|documents|docs|records|stories|posts|entries|data|@graph)"\s*:\s*$/;

/**
 * Finds the articles in JSON that comes in pieces, without holding more than one of them: values
 * one after the other, the elements of an array, or those of the list in `{"articles": […]}`.
 */
export function splitValues(limit: number) {
  let depth = 0;
  /** Depth that the articles lie at. */
  let level = 0;
  let inText = false;
  let escaped = false;
  let held: Buffer[] = [];
  let size = 0;
  /** Where the value begins in this piece; -1 outside of one. */
  let start = -1;
  /** The last bytes of an object that may turn out to hold a list. */
  let open = '';

  const hold = (piece: Buffer) => {
    size += piece.length;
    if (size > limit) held = [];
    else held.push(piece);
  };
  const give = (piece: Buffer, onValue: OnValue) => {
    hold(piece);
    onValue(size > limit ? null : Buffer.concat(held, size));
    held = [];
    size = 0;
    start = -1;
    open = '';
  };

  return {
    push(chunk: Buffer, onValue: OnValue): void {
      if (start !== -1) start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        if (inText) {
          if (escaped) {
            escaped = false;
            continue;
          }
          const quote = chunk.indexOf(QUOTE, at);
          const end = quote === -1 ? chunk.length : quote;
          const slash = chunk.subarray(at, end).indexOf(ESCAPE);
          if (slash !== -1) {
            at += slash;
            escaped = true;
          } else if (quote === -1) break;
          else {
            at = quote;
            inText = false;
          }
          continue;
        }
        const byte = chunk[at]!;
        if (byte <= 0x20 || byte === COMMA || byte === COLON) {
          // A bare value ends here; the articles are objects, what else stands among them is given too.
          if (depth === level && start !== -1 && byte !== COLON)
            give(chunk.subarray(start, at), onValue);
          continue;
        }
        if (byte === 0x5b || byte === 0x7b) {
          if (byte === 0x5b && depth === level && level === 0 && start === -1) level = 1;
          else if (
            byte === 0x5b &&
            depth === 1 &&
            level === 0 &&
            LISTS.test(tail(chunk, at, open))
          ) {
            level = 2;
            held = [];
            size = 0;
            start = -1;
          } else if (start === -1 && depth === level) start = at;
          depth += 1;
        } else if (byte === 0x5d || byte === 0x7d) {
          depth = Math.max(0, depth - 1);
          if (depth === level && start !== -1) give(chunk.subarray(start, at + 1), onValue);
          else if (depth < level) {
            if (start !== -1) give(chunk.subarray(start, at), onValue);
            level = level === 2 ? 1 : 0;
            // After the list, the rest of its object holds no article.
            if (level === 1 && byte === 0x5d) level = 9;
          }
          if (depth === 0) level = 0;
        } else {
          if (byte === QUOTE) inText = true;
          if (start === -1 && depth === level) start = at;
        }
      }
      if (start !== -1) {
        hold(chunk.subarray(start));
        start = 0;
      }
      open = tail(chunk, chunk.length, open);
    },
    end(onValue: OnValue): void {
      if (size > 0) give(Buffer.alloc(0), onValue);
    },
  };
}

/** The bytes before a place, enough for the key of a list. */
function tail(chunk: Buffer, at: number, before: string): string {
  const own = chunk.toString('latin1', Math.max(0, at - 40), at);
  return own.length < 40 ? (before + own).slice(-40) : own;
}
