import { useMemo } from "react";
import { useReading } from "../../../panes/reading/reading";
import { tellRounds, tellSilence } from "./storyWords";

/** What the rounds came to so far, in a sentence or two of the dataset, whatever the filter. */
export function RoundsStory() {
  const { dataset } = useReading();
  return useMemo(
    () => [tellRounds(dataset), tellSilence(dataset)].filter((words) => words !== "").join(" "),
    [dataset],
  );
}
