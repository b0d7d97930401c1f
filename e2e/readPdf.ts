import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  /** With one space between any two words. */
  readonly text: string;
  /** Ends of the texts that reach farthest to the left and to the right. */
  readonly leftPt: number;
  readonly rightPt: number;
}

/** What the browser prints of the page as it stands, page by page. */
export const printed = async (page: Page, format: "A4" | "Letter"): Promise<readonly PdfPage[]> =>
  readPages(await page.pdf({ format }));

/** The pages of a PDF. */
export async function readPages(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const one = await document.getPage(n);
    const [, , widthPt = 0, heightPt = 0] = one.view;
    const items = (await one.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
    const written = items.filter(({ str, width }) => str.trim() !== "" && width > 0);
    pages.push({
      widthPt,
      heightPt,
      text: items
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join("")
        .replace(/\s+/g, " "),
      leftPt: Math.min(...written.map(({ transform }) => Number(transform[4]))),
      rightPt: Math.max(...written.map(({ transform, width }) => Number(transform[4]) + width)),
    });
  }
  await document.destroy();
  return pages;
}
