import { MadeWith } from "./MadeWith";
import { NewVersion } from "./NewVersion";
import { SinceLastVisit } from "./SinceLastVisit";

/** What the page has to say of itself once its first view stands. */
export function Announcements({ versionOfLink }: { readonly versionOfLink: string | null }) {
  return (
    <>
      <NewVersion />
      <MadeWith version={versionOfLink} />
      <SinceLastVisit />
    </>
  );
}
