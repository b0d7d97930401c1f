import { useQuery } from "@tanstack/react-query";
import type { EventIndex } from "../../dataset/dataset";
import { useFailedParts } from "../../files/failedParts";
import { stancesQuery } from "../../files/queries";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";

/** What did not come of a round's own words, its statements' and the stances, told once over all of them. */
export function RoundFailed({ events }: { events: readonly EventIndex[] }) {
  const { dataset } = useReading();
  const parts = useFailedParts(dataset, events);
  const stances = useQuery({ ...stancesQuery(dataset), enabled: false });
  const error = parts.error ?? stances.error;
  if (error === null) return null;
  const retry = () => {
    parts.retry();
    if (stances.isError) void stances.refetch();
  };
  return (
    <LoadFailed
      what={parts.error === null ? "The stances" : "Some details of this round"}
      error={error}
      retry={retry}
    />
  );
}
