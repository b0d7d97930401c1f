import { SOURCE_TYPES, SPEECHES, STANCES } from "../../dataset/terms";
import type { JsonRecord } from "../draft";
import { compact } from "./compact";
import type { Field } from "./fields";
import { hostTitle, type Lack } from "./importWords";
import { missing } from "./kindPart";
import type { DateOrder } from "./readDate";
import type { RowReader } from "./rowReader";
import { readPublished } from "./rowWhen";

/** What a row says of its source and of what it takes from it. */
export interface RowSource {
  /** "" where the row gives none. */
  readonly address: string;
  /** The source without id and paragraphs, as far as the row gives it. */
  readonly record: JsonRecord;
  readonly paragraph: number | null;
  readonly gist: string | null;
  readonly quote: string | null;
  /** The evidence without the source's id. */
  readonly evidence: JsonRecord;
  /** What evidence or source need and the row does not give. */
  readonly lacks: readonly Lack[];
}

export function readSource(reader: RowReader, order: DateOrder | null): RowSource {
  const address = reader.text("address")?.text ?? null;
  const host = hostOf(address);
  const paragraph = reader.number("paragraph");
  const gist = reader.text("gist")?.text ?? null;
  const quote = reader.text("quote")?.text ?? null;
  const stance = reader.choice("stance", STANCES);
  const attribution = reader.named("attribution", "actors").map(({ id }) => id);
  const ownTitle = reader.text("sourceTitle")?.text ?? null;
  const published = readPublished(reader, order);
  const language = reader.text("language")?.text ?? null;
  const sourceType = reader.choice("sourceType", SOURCE_TYPES);
  const rights = reader.text("rights")?.text ?? null;
  const author = reader.text("author")?.text ?? null;
  const archivedUrl = reader.text("archived")?.text ?? null;
  const isThere = [address, ownTitle, paragraph, gist, quote, published].some((value) => value !== null);
  /** What is said for every row says nothing of a row without a source, or without a quote. */
  const unlessForAll = <T>(field: Field, value: T, applies: boolean) =>
    applies || reader.isInCell(field) ? value : null;
  return {
    address: address ?? "",
    record: compact({
      type: unlessForAll("sourceType", sourceType, isThere),
      title: ownTitle ?? (host === null ? null : hostTitle(host)),
      publisher: isThere || reader.isInCell("publisher") ? publisherOf(reader, host) : null,
      author,
      published,
      language: unlessForAll("language", language, isThere),
      url: address,
      archivedUrl,
      rights: unlessForAll("rights", rights, isThere),
    }),
    paragraph,
    gist,
    quote,
    evidence: compact({
      paragraph,
      quote,
      translation: reader.text("translation")?.text ?? null,
      note: reader.text("note")?.text ?? null,
      stance: unlessForAll("stance", stance, quote !== null),
      attribution: attribution.length > 0 ? attribution : null,
      hedge: reader.text("hedge")?.text ?? null,
      speech: reader.choice("speech", SPEECHES),
    }),
    lacks:
      address === null && quote === null && paragraph === null
        ? ["evidence"]
        : missing({ address, published, language, sourceType, rights, paragraph, gist, quote, stance }),
  };
}

/** What the source itself needs; where it is known already, a row need not say it again. */
export const OF_SOURCE: readonly Lack[] = ["published", "language", "sourceType", "rights"];

/** Who published it; where the table does not say, the site. */
function publisherOf(reader: RowReader, host: string | null): string | null {
  const [named] = reader.named("publisher", "publishers");
  return named?.id ?? (host === null ? null : reader.nameId("publishers", host, "address"));
}

const hostOf = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") || null : null;
