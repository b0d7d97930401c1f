import { CopyTold, useCopying } from "../page/useCopying";

/** Copies a text and says whether that worked. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { copy, told } = useCopying(text);
  return (
    <div className="copy-text">
      <button type="button" className="button" onClick={() => copy(text)}>
        {label}
      </button>
      <CopyTold told={told} />
    </div>
  );
}
