import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { PAGE_PATH } from "../src/files/siteFiles";
import { CARD_PX } from "../src/pages/cards/card";
import { sitePicture } from "../src/pages/cards/cardOf";
import type { Site } from "../src/pages/site";
import { addCardTags, type PageCard } from "../src/workbench/publish/cardTags";
import { addPagesLink, pagesSheetIn } from "../src/workbench/publish/pagesLink";
import { sayDrawn, sayLeftOut, sayWritten } from "./pagesWords";
import { writePages } from "./writePages";

/** The pages' one style sheet, in order: the tokens and links that the app has too, then what the pages add. */
const SHEETS = [
  "src/styles/tokens.css",
  "src/styles/links.css",
  "src/pages/pages.css",
  "src/pages/quotes.css",
  "src/pages/parties.css",
  "src/pages/paper.css",
];

/** SITE_URL says where the site will stand: what has to hold whole addresses is left out without it. */
function siteUrl(): string | null {
  const given = process.env.SITE_URL || null;
  if (given === null) return null;
  if (!/^https?:\/\/[^/?#]+[^?#]*$/.test(given) || !URL.canParse(given))
    throw new Error(`SITE_URL is the address of the site's folder, such as https://talks.example/, not ${given}`);
  return given.endsWith("/") ? given : `${given}/`;
}

function pageCard(site: Site, url: string): PageCard {
  const { title, description } = site.dataset.head;
  return { url, title, description, picture: { ...sitePicture(site), ...CARD_PX } };
}

/**
 * Writes a page for each event, document, person and month into the build, which need no script. After the dataset's
 * plugin: they are made from the compiled files as they were written.
 */
export function pagesPlugin(): Plugin {
  let root = "";
  let url: string | null = null;
  let log = (_line: string): void => {};
  return {
    name: "parley-pages",
    apply: "build",
    configResolved(config) {
      root = config.root;
      url = siteUrl();
      log = (line) => config.logger.info(line);
    },
    async buildStart() {
      if (this.environment.config.consumer !== "client") return;
      const sheets = await Promise.all(SHEETS.map((sheet) => readFile(join(root, sheet), "utf8")));
      this.emitFile({ type: "asset", name: "pages.css", source: sheets.join("\n") });
    },
    async writeBundle({ dir = "dist" }, bundle) {
      const paths = Object.keys(bundle);
      const core = paths.find((path) => /^data\/core-[^/]+\.bin$/.test(path));
      const css = pagesSheetIn(paths);
      if (core === undefined || css === null) return;
      const authored = paths.find((path) => /^data\/authored-[^/]+\.zip$/.test(path)) ?? null;
      const began = performance.now();
      const { count, cards, prepared } = await writePages({
        ...{ folder: dir, core, css, authored, url },
        // A build that is not told where the site will stand has no pictures, and loads nothing that makes them.
        ...(url !== null && { painterOf: (await import("./ogImages")).cardPainter }),
      });
      log(sayWritten(count, (performance.now() - began) / 1000 - cards.seconds));
      if (cards.count > 0) log(sayDrawn(cards.count, cards.seconds));
      const { firstEvent } = prepared.site.pages;
      const page = join(dir, PAGE_PATH);
      const html = await readFile(page, "utf8");
      const linked = firstEvent === null ? html : addPagesLink(html, firstEvent);
      await writeFile(page, url === null ? linked : addCardTags(linked, pageCard(prepared.site, url)));
      for (const line of sayLeftOut(prepared.site)) log(line);
    },
  };
}
