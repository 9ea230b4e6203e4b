/** Parameters that say where a reader came from, not which article is meant. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|ref|ref_src|cmp|cmpid|ito|ns_\w+|igshid|share|smid|smtyp|sr_share|via|amp|outputtype|output)$/i;

/** One spelling for the addresses of one page; `null` for what is no address on the web. */
export function normaliseUrl(printed: string): string | null {
  let url: URL;
  try {
    url = new URL(printed.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.protocol = 'https:';
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  return url.href;
}
