import { PAGE_SCRIPT_PATH } from "../files/siteFiles";
import { CARD_PX, type CardPicture } from "./cards/card";
import { sitePicture } from "./cards/cardOf";
import { absolute, ROOT } from "./links";
import type { Site } from "./site";
import type { Way } from "./Ways";
import { titled } from "./words";

/** What a page says of itself to browsers, search engines, other sites and Zotero. */
export interface PageHead {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Of Open Graph; "website" where the page is nothing more particular. */
  readonly type?: "article" | "profile";
  /** Of Highwire Press, which Zotero and scholarly search engines read; a name may stand more than once. */
  readonly citation?: readonly (readonly [name: string, content: string])[];
  /** JSON-LD of schema.org. */
  readonly graph: readonly object[];
  /** The page's own picture; without one the site's stands for it. */
  readonly image?: CardPicture;
  /** From the site's root: how another site shows it where its address is pasted. */
  readonly oembed?: string;
  /** The pages before and after it in its list. */
  readonly previous?: Way | null;
  readonly next?: Way | null;
}

/** Nothing but our own style sheet, pictures and the one script that tells an older link: a page sends nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export function Head({ site, page }: { site: Site; page: PageHead }) {
  const { title: dataset } = site.dataset.head;
  const { type = "website", citation = [] } = page;
  const canonical = absolute(site, page.path);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <title>{titled(page.title, dataset)}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={dataset} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {canonical !== null && <meta property="og:url" content={canonical} />}
      {site.url === null ? (
        <meta name="twitter:card" content="summary" />
      ) : (
        <Picture url={site.url} of={page.image ?? sitePicture(site)} />
      )}
      {citation.map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {site.url !== null && page.oembed !== undefined && (
        <link rel="alternate" type="application/json+oembed" title={page.title} href={site.url + page.oembed} />
      )}
      {page.previous && <link rel="prev" href={page.previous.href} />}
      {page.next && <link rel="next" href={page.next.href} />}
      {site.url !== null && <Feeds />}
      <link rel="icon" href={`${ROOT}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={ROOT + site.css} />
      <script type="module" src={ROOT + PAGE_SCRIPT_PATH} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with every "<" written as an escape
        dangerouslySetInnerHTML={{ __html: formatGraph(page.graph) }}
      />
    </head>
  );
}

function Picture({ url, of: { path, alt } }: { url: string; of: CardPicture }) {
  return (
    <>
      <meta property="og:image" content={url + path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_PX.width)} />
      <meta property="og:image:height" content={String(CARD_PX.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

const FEEDS = [
  ["feed.xml", "application/atom+xml", "Events"],
  ["feed.json", "application/feed+json", "Events"],
  ["changes.xml", "application/atom+xml", "Changes"],
  ["changes.json", "application/feed+json", "Changes"],
] as const;

function Feeds() {
  return FEEDS.map(([file, type, title]) => (
    <link key={file} rel="alternate" type={type} title={title} href={ROOT + file} />
  ));
}

/** Nothing in it can end the element that it stands in. */
export const formatGraph = (graph: readonly object[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
