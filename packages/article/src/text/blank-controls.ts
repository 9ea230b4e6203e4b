/**
 * Puts a space in place of each control character but tab and line feed: they break terminals and
 * CSV readers. The length stays, so offsets hold.
 */
export function blankControls(text: string): { text: string; count: number } {
  let count = 0;
  // eslint-disable-next-line no-control-regex
  const blanked = text.replaceAll(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, () => {
    count += 1;
    return ' ';
  });
  return { text: blanked, count };
}
