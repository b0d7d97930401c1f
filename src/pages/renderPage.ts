import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Card } from "./cards/card";

/** A file of the site, by its path from the root. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
  /** ISO day of the last change, where one is known. */
  readonly changed?: string;
  /** The picture that its head names, to be made beside it. */
  readonly card?: Card;
}

export const renderPage = (path: string, page: ReactElement): PageFile => ({
  path,
  text: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
});
