import { formatCsv } from "../../export/csv";
import { FIELDS, type Field } from "./fields";

/** The columns of our own template, in their order, with what stands in its example row: talks between invented countries. */
export const TEMPLATE: readonly { readonly field: Field; readonly example: string }[] = [
  { field: "date", example: "2031-02-02" },
  { field: "endDate", example: "2031-02-03" },
  { field: "kind", example: "round" },
  { field: "title", example: "First round at Port Merrin" },
  { field: "summary", example: "The delegations of Aldora and Brenmark met for two days." },
  { field: "place", example: "Port Merrin" },
  { field: "track", example: "Harbour talks" },
  { field: "status", example: "occurred" },
  { field: "party", example: "Aldora; Brenmark" },
  { field: "mediator", example: "League of Harbours" },
  { field: "host", example: "" },
  { field: "speaker", example: "" },
  { field: "addressee", example: "" },
  { field: "signatory", example: "" },
  { field: "proposer", example: "" },
  { field: "releasing", example: "" },
  { field: "receiving", example: "" },
  { field: "issues", example: "Bridges" },
  { field: "address", example: "https://post.example/2031/02/03/meet" },
  { field: "sourceTitle", example: "Delegations meet at Port Merrin" },
  { field: "publisher", example: "Harbour Post" },
  { field: "published", example: "2031-02-03" },
  { field: "language", example: "en" },
  { field: "sourceType", example: "news" },
  { field: "rights", example: "all-rights-reserved" },
  { field: "paragraph", example: "1" },
  { field: "gist", example: "The delegations sat down together for the first time." },
  { field: "quote", example: "both delegations sat down at the harbour" },
  { field: "translation", example: "" },
  { field: "speech", example: "" },
  { field: "attribution", example: "" },
  { field: "format", example: "bilateral" },
  { field: "number", example: "1" },
  { field: "mode", example: "in-person" },
  { field: "outcome", example: "partial" },
  { field: "act", example: "" },
  { field: "position", example: "" },
  { field: "count", example: "" },
  { field: "what", example: "" },
  { field: "agreementType", example: "" },
  { field: "agreementState", example: "" },
];

/** A byte order mark tells spreadsheets that it is UTF-8. */
export const formatTemplate = (): string =>
  `\ufeff${formatCsv(
    TEMPLATE.map(({ field }) => FIELDS[field].label),
    [TEMPLATE.map(({ example }) => example)],
  )}`;
