import { END_WITHOUT_START } from "./dateWords";
import type { Field } from "./fields";
import { type DateOrder, fromParts, joinDates, type ReadDate, readDate } from "./readDate";
import type { RowReader } from "./rowReader";

/** One date of a row, in a cell of its own or in parts; "" where the row has none, null where it is at fault. */
function readOne(reader: RowReader, whole: Field, parts: readonly [Field, Field, Field], order: DateOrder | null) {
  const tell = (read: ReadDate, column: string): string | null => {
    if (read.ok) return read.edtf;
    reader.fault(column, read.reason);
    return null;
  };
  const date = reader.text(whole);
  if (date !== null) return tell(readDate(date.text, order), date.column);
  const [year, month, day] = parts.map((field) => reader.text(field));
  const some = year ?? month ?? day;
  if (!some) return "";
  const read = fromParts(trimNumber(year?.text), trimNumber(month?.text), trimNumber(day?.text));
  return tell(read, some.column);
}

/** "2.0" of a column of numbers is 2. */
const trimNumber = (text: string | undefined): string => (text ?? "").replace(/^(\d+)\.0+$/, "$1");

/** When an event of a row was, as EDTF; null where the row does not say or says it wrongly. */
export function readWhen(reader: RowReader, order: DateOrder | null): string | null {
  const from = readOne(reader, "date", ["year", "month", "day"], order);
  const to = readOne(reader, "endDate", ["endYear", "endMonth", "endDay"], order);
  if (from === null || to === null) return null;
  const endColumn = (reader.text("endDate") ?? reader.text("endYear"))?.column ?? "";
  if (from === "") {
    if (to !== "") reader.fault(endColumn, END_WITHOUT_START);
    return null;
  }
  const joined = joinDates(from, to === "" ? null : to);
  if (joined.ok) return joined.edtf;
  reader.fault(endColumn, joined.reason);
  return null;
}

/** When a source was published. */
export function readPublished(reader: RowReader, order: DateOrder | null): string | null {
  const published = reader.text("published");
  if (published === null) return null;
  const read = readDate(published.text, order);
  if (read.ok) return read.edtf;
  reader.fault(published.column, read.reason);
  return null;
}
