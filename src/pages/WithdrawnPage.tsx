import { pagePath } from "../view/pageAddress";
import { Changed } from "./Changed";
import { datasetRef } from "./graph/things";
import { Shell } from "./Shell";
import type { Site, Withdrawn } from "./site";
import { withdrawnSays, withdrawnTitle } from "./words";

/** The address of a record that the dataset no longer has: that it was withdrawn, what became of it, and why. */
export function WithdrawnPage({ site, withdrawn }: { site: Site; withdrawn: Withdrawn }) {
  const { subject, id, changes } = withdrawn;
  const page = {
    path: pagePath(subject, id),
    title: withdrawnTitle(subject, id),
    description: withdrawnSays(subject, site.dataset.head.title),
    graph: [datasetRef(site)],
  };
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <p className="eyebrow">Withdrawn</p>
          <h1>{page.title}</h1>
          <p>{page.description}</p>
        </header>
        <Changed changes={changes} />
      </article>
    </Shell>
  );
}
