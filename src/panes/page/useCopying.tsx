import { useLayoutEffect, useRef, useState } from "react";
import "./copying.css";

type Told =
  | { readonly how: "copied"; readonly text: string; readonly words: string }
  | { readonly how: "by hand"; readonly text: string };

/**
 * Copies texts. Where the browser refuses (in another page's frame, over plain http), the text stands in a field, selected,
 * so that it can be copied by hand. `told` says how it went, for as long as `text`, where given, is still the one on screen.
 */
export function useCopying(text?: string) {
  const [told, setTold] = useState<Told | null>(null);
  const copy = async (copied: string, words = "Copied") => {
    try {
      await navigator.clipboard.writeText(copied);
      setTold({ how: "copied", text: copied, words });
    } catch {
      setTold({ how: "by hand", text: copied });
    }
  };
  const current = told !== null && (text === undefined || told.text === text) ? told : null;
  return { copy: (copied: string, words?: string) => void copy(copied, words), told: current };
}

/** How the last copying went; nothing where there was none. */
export function CopyTold({ told }: { told: Told | null }) {
  return (
    <>
      <span role="status">{told?.how === "copied" ? told.words : ""}</span>
      {told?.how === "by hand" && <ByHand key={told.text} text={told.text} />}
    </>
  );
}

/** The text, selected; where the browser still offers its older way of copying, that is taken at once. */
function ByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
    setCopied(document.execCommand("copy"));
  }, []);
  return (
    <label className="copy-by-hand">
      <span role="status">
        {copied
          ? "Copied"
          : "The browser does not let this page copy. The text is selected: copy it with Ctrl+C or ⌘C."}
      </span>
      <textarea ref={field} className="field" readOnly rows={3} value={text} aria-label="The text to copy" />
    </label>
  );
}
