import { useMemo } from "react";
import type { Bits } from "../../filter/bits";
import { filterEvents } from "../../filter/filterEvents";
import { useReading } from "../../panes/reading/reading";
import { addressOf } from "../../view/addressOf";
import { parseView } from "../../view/parseView";
import { filterOf } from "../../view/view";
import { vocabularyOf } from "../../view/vocabulary";

/** The events that pass the filter but for its kinds: a round's page tells of all kinds. Filtered anew only where that is another. */
export function usePassing(): Bits {
  const { dataset, index, view, shown, search } = useReading();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const filter = addressOf({ ...filterOf(view), kinds: [] });
  const ofAllKinds = view.kinds.length === 0;
  const hits = search.found;
  return useMemo(
    () => (ofAllKinds ? shown : filterEvents(index, parseView(new URLSearchParams(filter), vocabulary).view, hits)),
    [ofAllKinds, shown, index, filter, vocabulary, hits],
  );
}
