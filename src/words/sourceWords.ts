import { formatNumber } from "../time/formatNumber";

const RIGHTS: ReadonlyMap<string, string> = new Map([
  ["all-rights-reserved", "All rights reserved: quoted briefly, not copied"],
  ["public-domain", "Public domain"],
  ["unknown", "Rights not stated"],
]);

export const rightsWords = (rights: string): string => RIGHTS.get(rights) ?? rights;

export const paragraphsLong = (n: number): string => `${formatNumber(n)} paragraphs`;

/** What follows a publisher's name: the agency that the document carries and its author, up to the comma before its control. */
export const carryingAndBy = (agency: string | undefined, author: string | undefined): string =>
  `${agency ? `, carrying ${agency}` : ""}${author ? `, by ${author}` : ""}, `;
