/**
 * Where the tables lie by which East Asian PDFs name their letters (Adobe's CMaps): the ones in use, by name of the file.
 * Most PDFs bring tables of their own; an older one, or one that was made by a printer's driver, may not.
 */
const ADDRESSES = import.meta.glob<string>(
  [
    "/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1,Japan1,Korea1}-UCS2.bcmap",
    "/node_modules/pdfjs-dist/cmaps/Uni{GB,CNS,JIS,KS}-{UCS2,UTF16}-{H,V}.bcmap",
    "/node_modules/pdfjs-dist/cmaps/{GBK-EUC,GBKp-EUC,GBK2K,GB-EUC,ETen-B5,B5pc,90ms-RKSJ,90msp-RKSJ,EUC,KSCms-UHC,KSC-EUC}-{H,V}.bcmap",
    "/node_modules/pdfjs-dist/cmaps/{H,V}.bcmap",
  ],
  { query: "?url&no-inline", import: "default", eager: true },
);

/** Hands the PDF's reader what it asks for, from files of the page's own origin; it goes on without what there is not. */
export class PdfLetterTables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = kind === "cMapUrl" ? ADDRESSES[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined;
    if (address === undefined) throw new Error(`there is no ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${filename} did not come (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
