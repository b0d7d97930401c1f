import type { DiffPiece } from "../../../dataset/text/wordDiff";
import { named } from "./words";
import "./attach.css";

interface WordDiffProps {
  readonly diff: readonly DiffPiece[];
  readonly language: string;
  /** Whose words are struck and whose stand for them, said to a screen reader: "recorded", "in your copy". */
  readonly removed: string;
  readonly added: string;
}

/** What turns one wording into another, word by word. */
export function WordDiff({ diff, language, removed, added }: WordDiffProps) {
  return (
    <p className="attached-diff" lang={language} dir="auto">
      {diff.map(({ kind, text }, i) => (
        <Piece key={pieceKey(kind, i)} kind={kind} text={text} label={named(kind === "removed" ? removed : added)} />
      ))}
    </p>
  );
}

/** The pieces of a comparison never change their order. */
const pieceKey = (kind: string, place: number): string => `${kind} ${place}`;

function Piece({ kind, text, label }: DiffPiece & { readonly label: string }) {
  if (kind === "same") {
    return (
      <>
        <span>{text}</span>{" "}
      </>
    );
  }
  const Element = kind === "removed" ? "del" : "ins";
  return (
    <>
      <Element>
        <span className="visually-hidden">{label}</span>
        <span>{text}</span>
      </Element>{" "}
    </>
  );
}
