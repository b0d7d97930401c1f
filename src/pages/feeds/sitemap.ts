import { inAddress } from "../links";
import { escapeXml } from "./feed";

/** A page with the day on which it was last changed, where one is known. */
export interface Mapped {
  readonly path: string;
  readonly changed?: string;
}

/** sitemaps.org 0.9, which takes 50,000 addresses: more than a site of ours has files. */
export function formatSitemap(url: string, pages: readonly Mapped[]): string {
  const entries = pages.map(({ path, changed }) => {
    const day = changed === undefined ? "" : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `<url><loc>${escapeXml(url + inAddress(path))}</loc>${day}</url>`;
  });
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
  ];
  return `${lines.join("\n")}\n`;
}

/** RFC 9309. Read at a host's root alone, so a site in a folder has its map told to search engines by hand. */
export const formatRobots = (url: string): string =>
  [
    ["User-agent:", "*"],
    ["Allow:", "/"],
    ["Sitemap:", `${url}sitemap.xml`],
  ]
    .map((field) => `${field.join(" ")}\n`)
    .join("");
