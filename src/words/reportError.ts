import { creditOf, type Made } from "./credit";

/** What is reported as wrong: a page of the dataset, or one claim or quote on it. */
export interface Reported {
  readonly title: string;
  /** The address at which the reader sees it. */
  readonly address: string;
  readonly claim?: string;
  readonly quote?: string;
  /** Of the dataset. */
  readonly version: string;
}

/** Which claim of an event is reported. */
export const claimOf = (issue: string, act: string, position: string): string => `${issue}: ${act} ${position}`;
export const readingOf = (about: string, says: string): string => `${about}: ${says}`;

export interface Report {
  readonly subject: string;
  readonly body: string;
}

/** What somebody who reports an error sends: what it is about, and a line for what is wrong. */
export function reportOf({ title, address, claim, quote, version }: Reported): Report {
  const lines = [
    "What is wrong, and which source says so:",
    "",
    "",
    `About: ${title}`,
    ...(claim === undefined ? [] : [`Claim: ${claim}`]),
    ...(quote === undefined ? [] : [`Words: “${quote}”`]),
    `Address: ${address}`,
    `Version of the dataset: ${version}`,
  ];
  return { subject: `Error in: ${title}`, body: lines.join("\n") };
}

/**
 * Where a report goes: a letter that is begun at a mail address, or the form at a web address as it is, since no form
 * says what its fields are called. Null where the dataset names no contact: the text is there to be copied.
 */
export function reportAddress(contact: string | undefined, { subject, body }: Report): string | null {
  if (contact === undefined || !/^(https?|mailto):/.test(contact)) return null;
  if (!contact.startsWith("mailto:")) return contact;
  const [address = "", own] = contact.split("?");
  // Programs for mail read a plus as a plus, so spaces are percent-encoded; lines end as RFC 6068 asks.
  const fields = [
    own,
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`,
  ];
  return `${address}?${fields.filter(Boolean).join("&")}`;
}

/** Stands by the text of a report where it is to be copied: to whom. */
export function reportHow(head: Made): string {
  const by = creditOf(head);
  return by === null
    ? "The dataset names no address for corrections. Copy this text to whoever publishes the site."
    : `The dataset, by ${by}, names no address for corrections. Copy this text to them, or to whoever publishes the site.`;
}
/** And where there is a form, which nothing can be written into from here. */
export const REPORT_FORM = "Copy this text, open the form in a new tab, and put the text in.";
export const REPORT_ERROR = "Report an error";
/** For who hears several of them: which claim each is about. */
export const reportErrorIn = (what: string): string => `${REPORT_ERROR}: ${what}`;
