import { formatNumber } from "../../../time/formatNumber";
import { counted } from "../../../words/counted";
import type { Counts } from "../session/state";

/** Why the site cannot be taken along. */
export const notBuilt =
  "This page was not built into a site, or its server does not hand out files.json, so it does not know its own files. Build it (npm run build), serve the folder dist, and publish from there.";
export const newVersion =
  "There is a new version of this site on its server. Reload the page and publish again; what is open here stays.";
/** `file` belongs to the version that the page is of. */
export const noLongerThere = (file: string): string =>
  `The site’s file ${file} is no longer on its server: there is a new version of the site. Reload the page and publish again; what is open here stays.`;
export const couldNotFetch = (file: string, reason: string): string =>
  `The site’s file ${file} could not be fetched: ${reason}. Try again.`;

/** What would be published just now. */
export const whatIsPublished = ({ events, sources, quotes }: Counts): string =>
  `It will show ${counted(events, "event")}, with ${counted(quotes, "quote")} from ${counted(sources, "source")}.`;

export const draftsLeftOut = (drafts: number): string =>
  drafts === 1
    ? "1 draft is left out, since it is not finished."
    : `${counted(drafts, "draft")} are left out, since they are not finished.`;

export const faultsInTheWay = (faults: number): string =>
  faults === 1
    ? "A fault keeps it from being published. Mend it first:"
    : `${counted(faults, "fault")} keep it from being published. Mend them first:`;

export const andMoreFaults = (more: number): string => `and ${formatNumber(more)} more`;

export const fetchingSite = "Fetching the site’s files";

/** After the download was handed over. */
export function sitePacked(
  name: string,
  bytes: number,
  { events, drafts }: Counts,
  withoutPages: string | null,
): string {
  const made = `${name} is made (${megabytes(bytes)}), with ${counted(events, "event")}.`;
  const said = [
    made,
    ...(drafts === 0 ? [] : [draftsLeftOut(drafts)]),
    ...(withoutPages === null ? [] : [withoutPages]),
  ];
  return said.join(" ");
}
export const datasetPacked = (name: string, bytes: number): string => `${name} is made (${megabytes(bytes)}).`;

const megabytes = (bytes: number): string =>
  bytes < 100_000
    ? `${formatNumber(Math.ceil(bytes / 1000))} kB`
    : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

export const sharedWithDrafts = (drafts: number): string =>
  drafts === 1 ? "Its 1 draft is in it." : `Its ${formatNumber(drafts)} drafts are in it.`;

/** How an address looks that opens a dataset beside a site. */
export const addressOfDataset = (site: string, name: string): string => `${site}?data=${name}`;
