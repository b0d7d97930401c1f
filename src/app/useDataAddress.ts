import { useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useEffect } from "react";
import { openedIn, setOpened } from "../files/opened";
import { dataAddressIn } from "../view/dataAddress";

/**
 * The zip that the address names, null for the site's own dataset. What was opened before gives way to what a link or
 * Back brings; what the reader opens afterwards takes its place, and the address with it.
 */
export function useDataAddress(): string | null {
  const client = useQueryClient();
  const [text] = useQueryState("data", parseAsString);
  const address = text === null ? null : dataAddressIn(String(new URLSearchParams({ data: text })));
  useEffect(() => {
    const opened = openedIn(client);
    const isAnother = address === null ? opened?.address !== undefined : opened?.address !== address;
    if (opened !== null && isAnother) setOpened(client, null);
  }, [client, address]);
  return address;
}
