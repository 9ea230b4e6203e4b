/**
 * Characters of markup as noncharacters, which no text has: a document's parser then takes a text as
 * one piece, where each entity would end one.
 */
const MASKS = { '<': '\uFDD0', '>': '\uFDD1', '&': '\uFDD2', '"': '\uFDD3' } as const;
const MARKUP: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MASKS).map(([markup, mask]) => [mask, markup]),
);

export function maskMarkup(text: string): string {
  return text.replaceAll(/["&<>]/g, (markup) => MASKS[markup as keyof typeof MASKS]);
}

export function unmaskMarkup(text: string): string {
  return text.replaceAll(/[\uFDD0-\uFDD3]/g, (mask) => MARKUP[mask] ?? mask);
}
