/** A name without the period after its comma, as where it stands in time is seen: "US plan" of "US plan, November 2025 to January 2026". */
export const shortName = (name: string): string => name.replace(/,[^,]*\d.*$/, "");
