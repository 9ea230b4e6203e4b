/** Any text on one line of Markdown, shown as it is: no markup, no HTML, no control characters. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|#&~]/g, String.raw`\$&`);
}
