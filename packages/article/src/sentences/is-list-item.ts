const ITEM = /^(?:[-–—•*·▪◦●‣■]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/;

/** True for a line, without white space round it, that opens with a bullet or a number. */
export function isListItem(line: string): boolean {
  return ITEM.test(line);
}
