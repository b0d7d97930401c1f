/** What index.html says of the dataset that the site is of. */
export interface SiteHead {
  readonly title: string;
  readonly description: string;
  /** Where the core is, relative to the page, and how large: it loads beside the script. */
  readonly coreUrl: string;
  readonly coreBytes: number;
}

/** The page with its title, description and core those of a dataset, whatever it said before: the build's or another's. */
export function writeHead(html: string, { title, description, coreUrl, coreBytes }: SiteHead): string {
  const core = `<link rel="preload" id="core" as="fetch" crossorigin="anonymous" href="./${escapeHtml(coreUrl)}" data-bytes="${coreBytes}">`;
  const named = [
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(oneLine(title))} – Parley</title>`],
    [/<meta name="description"[^>]*>/, `<meta name="description" content="${escapeHtml(oneLine(description))}" />`],
  ] as const;
  const page = named.reduce((text, [pattern, tag]) => replaceTag(text, pattern, tag), html);
  return CORE_LINK.test(page)
    ? replaceTag(page, CORE_LINK, core)
    : replaceTag(page, /(?=[ \t]*<\/head>)/, `    ${core}\n`);
}

const CORE_LINK = /<link [^>]*id="core"[^>]*>/;

function replaceTag(html: string, pattern: RegExp, tag: string): string {
  if (!pattern.test(html)) throw new Error(`index.html has no place for ${tag.slice(0, tag.indexOf(" ", 5))}`);
  // By a function: a dataset's title may hold what a replacement would act upon.
  return html.replace(pattern, () => tag);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
