import { useState } from "react";
import type { SourceDetail } from "../../dataset/part";
import { formatEdtf } from "../../time/edtfWords";
import { CiteMenu } from "../export/CiteMenu";

/** Copies the quote with where it comes from, ready to paste into a text. */
export function CopyQuote({ source, quote }: { source: SourceDetail; quote: string }) {
  const [said, setSaid] = useState("");
  const text = `“${quote}” (${source.publisher.name}, “${source.title}”, ${formatEdtf(source.published)}, ${source.url})`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Copying was refused by the browser: select the words and copy them by hand");
    }
  };
  return (
    <>
      <button type="button" className="text-button" onClick={() => void copy()}>
        Copy with citation
      </button>
      <CiteMenu of={{ what: "quote", source, quote }} />
      <span role="status">{said}</span>
    </>
  );
}
