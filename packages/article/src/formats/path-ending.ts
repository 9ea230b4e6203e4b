/**
 * The ending of a file name, lower case and without its dot; `''` where there is none. A dot that
 * opens the name (`.notes`) or stands in prose (`Swing of 4.5 points`) makes no ending.
 */
export function pathEnding(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1);
  return dot > 0 && /^[a-z0-9]{1,12}$/i.test(ending) ? ending.toLowerCase() : '';
}
