import { createElement } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { SourceRow } from "../../dataset/part";
import { listActorEvents, listStances } from "../../facts/actorFacts";
import { pagePath } from "../../view/pageAddress";
import { ActorPage } from "../ActorPage";
import { chunksOf } from "../chunks";
import { type PreparedPages, readCompiled } from "../preparePages";
import { type PageFile, renderPage } from "../renderPage";

/** The pages of people, bodies and parties; whose events are many go on on further pages. */
export async function* makeActors({ site, files, actors, sources }: PreparedPages): AsyncGenerator<PageFile> {
  const { dataset, pages } = site;
  const stances = await readCompiled(files, "stances", dataset.files.stances);
  for (const row of actors) {
    const actor = dataset.actors.get(row.id);
    if (!actor || !pages.hasActor(row.id)) continue;
    const events = listActorEvents(row);
    const rolesIn = new Map(events.map(({ event, roles }) => [asEventIndex(event), roles]));
    const documents = actor.type === "media" ? sources.filter((each) => isOf(each, row.id)).toSorted(newestFirst) : [];
    const said = listStances(dataset, actor, stances);
    for (const chunk of chunksOf([...rolesIn.keys()], pagePath("actor", row.id))) {
      const props = { site, actor, row, chunk, rolesIn, stances: said, documents };
      yield renderPage(chunk.path, createElement(ActorPage, props));
    }
  }
}

const isOf = ({ publisher, agency }: SourceRow, id: string): boolean => publisher.id === id || agency === id;

export const newestFirst = (a: SourceRow, b: SourceRow): number =>
  a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1;
