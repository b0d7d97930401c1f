import { escapeHtml } from "./escapeHtml";

/** What the app's own page says to sites where its address is pasted. */
export interface PageCard {
  /** Of the site, with a slash at its end. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** A picture of the whole dataset: its path from the root, its size and what it shows. */
  readonly picture: { readonly path: string; readonly alt: string; readonly width: number; readonly height: number };
}

/** The app's page with its title and picture for chats and social networks, which want whole addresses. */
export function addCardTags(html: string, { url, title, description, picture }: PageCard): string {
  const tags = [
    ["property", "og:type", "website"],
    ["property", "og:url", url],
    ["property", "og:title", title],
    ["property", "og:description", description],
    ["property", "og:image", url + picture.path],
    ["property", "og:image:type", "image/png"],
    ["property", "og:image:width", String(picture.width)],
    ["property", "og:image:height", String(picture.height)],
    ["property", "og:image:alt", picture.alt],
    ["name", "twitter:card", "summary_large_image"],
  ].map(([by, name, content = ""]) => `    <meta ${by}="${name}" content="${escapeHtml(content)}" />\n`);
  return removeCardTags(html).replace(/(?=[ \t]*<\/head>)/, () => tags.join(""));
}

/** Without them: they are of the site and the dataset that the page was built for. */
export const removeCardTags = (html: string): string =>
  html.replaceAll(/[ \t]*<meta (?:property="og:|name="twitter:)[^>]*>\n?/g, "");
