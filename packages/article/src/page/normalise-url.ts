const TRACKING =
  /^(?:utm_\w{1,30}|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_ga|_gl|ref|ref_src|ref_url|cmpid|cmp|ito|smid|smtyp|ocid|ns_\w{1,30}|at_\w{1,30}|xtor|partner|src|source|mod|share|sharetype|from|traffic_source|_hs\w{1,20}|vero_\w{1,20}|spm|wt_mc|ftag|icid|ncid|soc_\w{1,20})$/i;

/**
 * The address as one article has it: absolute, http or https, host in lower case, no fragment, no
 * password, no tracking parameters, the others sorted. `null` for what is no such address.
 *
 * @param base the address of the page, for links relative to it
 */
export function normaliseUrl(printed: string, base?: string): string | null {
  const text = printed.trim();
  if (text === '' || text.length > 2000) return null;
  try {
    const url = new URL(text, base);
    if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
    url.search = new URLSearchParams(kept.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))).toString();
    return url.href;
  } catch {
    return null;
  }
}
