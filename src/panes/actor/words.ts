import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceRow } from "../../dataset/part";
import { formatNumber } from "../../time/formatNumber";

export const knowsNobody = (id: string): string => `This dataset knows nobody by the id “${id}”.`;

export const namedNowhere = (name: string): string => `No event of this dataset names ${name} in a role of its own.`;

export const moreMembers = (n: number): string => `${formatNumber(n)} more`;

/** What follows the name of a publisher's control: what that means, and what is known of this one. */
export const meansOfControl = ({ control, note }: SourceRow["publisher"]): string =>
  note ? `: ${CONTROL_DEFINITIONS[control].means} ${note}.` : `: ${CONTROL_DEFINITIONS[control].means}`;

export const documentsOf = (own: number, carried: number): string =>
  `${formatNumber(own)} of its own, ${formatNumber(carried)} of others that carry it as their agency. Statements of others may also name it as the one that reported them first.`;

export const inAnyRole = (events: number): string => `any role ${formatNumber(events)}`;
