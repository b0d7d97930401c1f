import { useState } from "react";

/** Copies a text and says whether that worked. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("The browser refused to copy: select the words and copy them by hand");
    }
  };
  return (
    <div className="copy-text">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
