import { NewVersion } from "./NewVersion";
import { SinceLastVisit } from "./SinceLastVisit";

/** What the page has to say of itself once its first view stands. */
export function Announcements() {
  return (
    <>
      <NewVersion />
      <SinceLastVisit />
    </>
  );
}
