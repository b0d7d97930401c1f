import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";

export const asOfLine = (day: number): string => `As of ${formatDay(asDay(day))}`;
