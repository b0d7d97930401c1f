import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { countChanges, releasesSince, type Visit } from "../../facts/releasesSince";
import { useOpened } from "../../files/opened";
import { changesQuery } from "../../files/queries";
import { useReading } from "../reading/reading";
import { Announcement } from "./Announcement";
import { keepVisit, lastVisit } from "./lastVisit";
import { useSeeChanges } from "./useSeeChanges";
import { sinceLastVisit } from "./words";

/** What the dataset's makers changed since the reader was here, until the reader has seen or hidden it. */
export function SinceLastVisit() {
  const { dataset } = useReading();
  const opened = useOpened();
  const [visit, setVisit] = useState(() => lastVisit(dataset));
  const isOther = opened === null && visit !== null && visit.version !== dataset.head.version;
  useEffect(() => {
    if (opened === null && !isOther) keepVisit(dataset);
  }, [dataset, opened, isOther]);
  const seen = () => {
    keepVisit(dataset);
    setVisit(null);
  };
  return isOther && <Since visit={visit} onSeen={seen} />;
}

function Since({ visit, onSeen }: { readonly visit: Visit; readonly onSeen: () => void }) {
  const { dataset } = useReading();
  const seeChanges = useSeeChanges();
  const releases = useQuery(changesQuery(dataset)).data;
  if (releases === undefined) return null;
  return (
    <Announcement
      label="Since your last visit"
      text={sinceLastVisit(visit, dataset.head.version, countChanges(releasesSince(releases, visit)))}
      action="See what changed"
      onAct={() => {
        onSeen();
        seeChanges();
      }}
      onHide={onSeen}
    />
  );
}
