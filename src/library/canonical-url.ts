/** Parameters that tell a publisher where a reader came from, and nothing about the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|ocid|cmpid|cmp|smid|smtyp|ncid|ref_src|ref_url|at_.*|partner|traffic_source|wt\.mc_id)$/i;

const parse = (text: string, base: string | null): URL | null =>
  URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;

/**
 * The address under which a page is known: http(s), host in lower case, without default port, credentials, fragment and
 * tracking parameters. Null for what is no such address.
 */
export const canonicalUrl = (text: string | null | undefined, base: string | null = null): string | null => {
  const trimmed = text?.trim() ?? '';
  const url = trimmed === '' ? null : parse(trimmed, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};

/** What a page says its own address is, where that lies on the host it came from; else the address it came from. */
export const pageUrl = (stated: string | null, fetched: string | null): string | null => {
  const own = canonicalUrl(fetched);
  const claimed = canonicalUrl(stated, own);
  if (claimed === null || own === null) return claimed ?? own;
  const bare = (url: string) => new URL(url).hostname.replace(/^www\./, '');
  return bare(claimed) === bare(own) ? claimed : own;
};
