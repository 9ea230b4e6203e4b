const HEAD = 4096;

/** The character set that a page or an XML document states of itself, lower case. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const xml = /^\s{0,64}<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/i.exec(head);
  const meta = /<meta[^>]{0,400}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i.exec(head);
  return (meta ?? xml)?.[1]?.toLowerCase() ?? null;
}
