import type { Dataset } from "../../dataset/dataset";
import type { SourceHead } from "../../dataset/part";
import type { ActorType, SourceType } from "../../dataset/terms";
import { type CiteName, fullName, readByline } from "../../export/cite/authors";
import { machineEdtf } from "../../time/machineDate";
import { PAGE_FOLDERS, pagePath } from "../../view/pageAddress";
import { known } from "../links";
import type { Site } from "../site";
import { issuesOf } from "../words";

/** Nodes of schema.org that pages of every kind name. Addresses are whole where the build knows the site's, else from the root. */

const ACTOR_TYPES: { readonly [type in ActorType]: string } = {
  state: "Country",
  organisation: "Organization",
  body: "Organization",
  person: "Person",
  media: "NewsMediaOrganization",
};

export const thingOfActor = (site: Site, id: string): object => {
  const actor = site.dataset.actors.get(id);
  return actor === undefined
    ? { "@type": "Thing", name: id }
    : { "@type": ACTOR_TYPES[actor.type], "@id": idOf(site, pagePath("actor", id)), name: actor.name };
};

const SOURCE_TYPES: { readonly [type in SourceType]: string } = {
  news: "NewsArticle",
  official: "Report",
  transcript: "CreativeWork",
  "agreement-text": "Legislation",
  analysis: "Article",
};

export const thingOfSource = (source: SourceHead): object => {
  const published = machineEdtf(source.published);
  return {
    "@type": SOURCE_TYPES[source.type],
    "@id": source.url,
    url: source.url,
    name: source.title,
    inLanguage: source.language,
    ...(published !== null && { datePublished: published }),
    ...(source.author !== undefined && { author: readByline(source.author).map(thingOfAuthor) }),
    publisher: { "@type": "Organization", name: source.publisher.name },
    ...(source.archivedUrl !== undefined && { archivedAt: source.archivedUrl }),
  };
};

const thingOfAuthor = (name: CiteName): object => ({
  "@type": name.type === "body" ? "Organization" : "Person",
  name: fullName(name),
});

/** The agenda: an issue is a term of the dataset's own list. */
export const thingOfIssue = (site: Site, issue: number): readonly object[] => {
  const term = site.dataset.issues[issue];
  if (term === undefined) return [];
  return [
    {
      "@type": "DefinedTerm",
      name: term.name,
      description: term.definition,
      termCode: term.id,
      inDefinedTermSet: { "@type": "DefinedTermSet", name: issuesOf(site.dataset.head.title) },
    },
  ];
};

/** The dataset as pages of records name it; whole on the lists. */
export const datasetRef = (site: Site): object => ({
  "@type": "Dataset",
  "@id": idOf(site, ""),
  ...nameOf(site.dataset),
});

export function datasetWhole(site: Site): object {
  const { description, license, asOf, creator, publisher, doi, language } = site.dataset.head;
  const body = (name: string | undefined) => name && { "@type": "Organization", name };
  return {
    ...datasetRef(site),
    description,
    license: `https://spdx.org/licenses/${license}`,
    inLanguage: language,
    dateModified: site.releases[0]?.date ?? asOf,
    isAccessibleForFree: true,
    url: known(site, ""),
    ...(creator !== undefined && { creator: body(creator) }),
    ...(publisher !== undefined && { publisher: body(publisher) }),
    ...(doi !== undefined && { identifier: `https://doi.org/${doi}` }),
    distribution: [
      ...(site.authored === null ? [] : [download(site, "application/zip", site.authored)]),
      download(site, "text/csv", `${PAGE_FOLDERS.event}/index.csv`),
      download(site, "application/json", `${PAGE_FOLDERS.event}/index.json`),
    ],
  };
}

const download = (site: Site, encodingFormat: string, path: string): object => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: known(site, path),
});

const nameOf = ({ head }: Pick<Dataset, "head">) => ({ name: head.title, version: head.version });

/** Relative to the page where the site's address is not known: every page stands one folder down. */
export const idOf = (site: Pick<Site, "url">, path: string): string =>
  site.url === null ? `../${path}` : site.url + path;
