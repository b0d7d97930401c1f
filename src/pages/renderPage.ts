import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A file of the site, by its path from the root. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
  /** ISO day of the last change, where one is known. */
  readonly changed?: string;
}

export const renderPage = (path: string, page: ReactElement): PageFile => ({
  path,
  text: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
});
