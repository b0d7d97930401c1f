import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A file of the site, by its path from the root. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

export const renderPage = (path: string, page: ReactElement): PageFile => ({
  path,
  text: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
});
