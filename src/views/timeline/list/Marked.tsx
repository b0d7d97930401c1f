import { useReading } from "../../../panes/reading/reading";
import { markHits } from "../../../search/highlight";

/** Text with the words that the search found marked. */
export function Marked({ text }: { text: string }) {
  const { view, search } = useReading();
  if (view.q === "" || !search.result) return text;
  return markHits(text, view.q, search.result.forgiven).map((piece, i) =>
    piece.hit ? (
      // Pieces have no identity but their place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <mark key={i} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
