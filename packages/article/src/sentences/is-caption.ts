const MAX_LENGTH = 500;
const OPENS =
  /^\(?(?:image (?:copyright|caption|source|credit)|(?:file )?(?:photo|photograph|picture|image)s?(?: by\b| credit\b|:)|pictured?:|file photo\b|credit:|FILE [-–—] )/i;
const CLOSES =
  /(?:\bGetty Images|\/Getty|\bAP Photo\/[^/)]{1,60}|\/(?:AP|AFP|Reuters|PA|EPA|Shutterstock|Bloomberg|Alamy)|\bvia (?:AP|AFP|Reuters)|\(AP\)|\((?:photo|photograph|picture|image)s?(?: by\b|:)[^()]{1,80}\))\)?\.?$/i;

/** True for a line, without white space round it, that plainly is a picture's caption or credit. */
export function isCaption(line: string): boolean {
  return line.length <= MAX_LENGTH && (OPENS.test(line) || CLOSES.test(line));
}
