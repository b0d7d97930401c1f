import { useState } from "react";

/** Copies a text and says whether that worked. */
export function CopyText({ label, text }: { label: string; text: string }) {
  // What was said holds for the text that was copied, not for one that has taken its place.
  const [said, setSaid] = useState({ of: text, words: "" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: "Copied" });
    } catch {
      setSaid({ of: text, words: "The browser refused to copy: select the words and copy them by hand" });
    }
  };
  return (
    <div className="copy-text">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said.of === text && said.words}</span>
    </div>
  );
}
