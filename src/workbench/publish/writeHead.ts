import type { Address } from "../../dataset/dataset";
import { removeCardTags } from "./cardTags";
import { escapeHtml } from "./escapeHtml";
import { removePagesLink } from "./pagesLink";

/** What index.html says of the dataset that the site is of. */
export interface SiteHead {
  readonly title: string;
  readonly description: string;
  /** Where the core is, relative to the page, and how large: it loads beside the script. */
  readonly core: Address;
  /** The zip of the authored files, which loads when somebody asks for it. */
  readonly authored: Address;
}

/** The page with its title, description and files those of a dataset, whatever it said before: the build's or another's. */
export function writeHead(html: string, { title, description, core, authored }: SiteHead): string {
  const named = replaceTag(
    removeCardTags(removePagesLink(html)),
    /<title>[^<]*<\/title>/,
    `<title>${escapeHtml(oneLine(title))} – Parley</title>`,
  );
  const described = replaceTag(
    named,
    /<meta name="description"[^>]*>/,
    `<meta name="description" content="${escapeHtml(oneLine(description))}" />`,
  );
  const ownLinks = /[ \t]*<link [^>]*id="(core|authored)"[^>]*>\n?/g;
  const links = [
    `<link rel="preload" as="fetch" crossorigin="anonymous" id="core" ${addressed(core)}>`,
    `<link rel="alternate" type="application/zip" id="authored" ${addressed(authored)}>`,
  ];
  const lines = links.map((link) => `    ${link}\n`).join("");
  return replaceTag(described.replaceAll(ownLinks, ""), /(?=[ \t]*<\/head>)/, lines);
}

/** The page as one of a site's version: a page that is open compares it with what the site says by then. */
export const writeVersion = (html: string, version: string): string =>
  replaceTag(html, /<meta name="version"[^>]*>/, `<meta name="version" content="${escapeHtml(version)}" />`);

const addressed = ({ url, bytes }: Address): string => `href="./${escapeHtml(url)}" data-bytes="${bytes}"`;

function replaceTag(html: string, pattern: RegExp, tag: string): string {
  if (!pattern.test(html)) throw new Error(`index.html has no place for ${tag.slice(0, tag.indexOf(" ", 5))}`);
  // By a function: a dataset's title may hold what a replacement would act upon.
  return html.replace(pattern, () => tag);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
