import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist";
import threadAddress from "pdfjs-dist/build/pdf.worker.min.mjs?worker&url";
import { startModuleWorker } from "../trusted/trusted";
import { gatherFacts, type PageFact, type PageFacts } from "./documentFacts";
import { PdfLetterTables } from "./pdfLetterTables";
import { joinPdfText, type PdfRun } from "./pdfText";

/** More is a book, and takes minutes. */
export const MOST_PAGES = 400;

export type PdfRead =
  | { readonly ok: true; readonly text: string; readonly facts: PageFacts }
  | { readonly ok: false; readonly why: "locked" | "scanned" | "damaged" | "too-long" };

/**
 * The text of a PDF, read in a worker of its own that ends with it. Nothing is drawn, and nothing is fetched but tables of
 * letters that the file names and lacks, from the page's own origin.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const thread = startModuleWorker(threadAddress);
  GlobalWorkerOptions.workerPort = thread;
  const loading = getDocument({
    // The worker takes the bytes away.
    data: bytes.slice(),
    BinaryDataFactory: PdfLetterTables,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) return { ok: false, why: "too-long" };
    const pages: (readonly PdfRun[])[] = [];
    for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(pdf, n));
    const text = joinPdfText(pages);
    if (text === "") return { ok: false, why: "scanned" };
    return { ok: true, text, facts: await readFacts(pdf) };
  } catch (error) {
    return { ok: false, why: error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged" };
  } finally {
    await loading.destroy();
    thread.terminate();
  }
}

async function readPage(pdf: PDFDocumentProxy, n: number): Promise<readonly PdfRun[]> {
  const page = await pdf.getPage(n);
  const items = await readItems(page);
  page.cleanup();
  return items.flatMap((item): PdfRun[] => {
    if (!("str" in item)) return [];
    const [scale = 0, turned = 0, , , x = 0, y = 0] = item.transform.map(Number);
    // What stands across the page is a stamp or a watermark.
    if (turned !== 0 || scale < 0) return [];
    return [{ text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }];
  });
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

/** As `getTextContent` does it, which asks for each piece of the stream in a way that WebKit does not know. */
async function readItems(page: PDFPageProxy): Promise<TextContent["items"]> {
  const pieces: ReadableStream<TextContent> = page.streamTextContent({});
  const reader = pieces.getReader();
  const items: TextContent["items"] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    items.push(...value.items);
  }
}

async function readFacts(pdf: PDFDocumentProxy): Promise<PageFacts> {
  const { info } = await pdf.getMetadata();
  const said = (key: string): readonly PageFact[] => {
    const value: unknown = Object.hasOwn(info, key) ? Reflect.get(info, key) : undefined;
    return typeof value === "string" ? [{ value, from: "the PDF’s properties" }] : [];
  };
  return gatherFacts({
    title: said("Title"),
    author: said("Author"),
    published: said("CreationDate").map((fact) => ({ ...fact, value: fact.value.replace(/^D:(\d{8}).*$/, "$1") })),
    language: said("Language"),
  });
}
