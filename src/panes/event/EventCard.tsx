import type { EventIndex } from "../../dataset/dataset";
import { useEvent } from "../../files/queries";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { EventBody } from "./EventBody";
import "./card.css";
import "./cardWaiting.css";

/** All that the dataset knows of an event, and what it rests on. */
export function EventCard({ event }: { event: EventIndex }) {
  const { dataset } = useReading();
  const loaded = useEvent(dataset, event);
  if (loaded.error) return <LoadFailed what="The details of this event" error={loaded.error} retry={loaded.retry} />;
  if (!loaded.value) return <p className="card-waiting">Loading the details…</p>;
  return (
    <div className="card">
      <p className="card-summary">{loaded.value.detail.summary}</p>
      <EventBody of={loaded.value} />
    </div>
  );
}
