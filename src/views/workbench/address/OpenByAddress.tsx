import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { setOpened } from "../../../files/opened";
import { RetryButton } from "../../../panes/page/RetryButton";
import { addressOf } from "../../../view/addressOf";
import { AddressFaults } from "./AddressFaults";
import { createProgress, OpeningProgress } from "./OpeningProgress";
import { openAddress } from "./openAddress";
import { notShown } from "./words";
import "./address.css";

/** Opens the zip that the address names, before there is a page to show it: how far it is, or why it cannot be shown. */
export function OpenByAddress({ address }: { address: string }) {
  const client = useQueryClient();
  const [progress] = useState(createProgress);
  const {
    data: found,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey: ["data-address", address],
    queryFn: ({ signal }) =>
      openAddress(
        address,
        signal,
        (received, total) => progress.set({ what: null, done: received, total }),
        (done, total, what) => progress.set({ what, done, total }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    retryOnMount: false,
  });
  useEffect(() => {
    if (found?.type === "opened") setOpened(client, found.opened);
  }, [client, found]);

  if (isFetching || found?.type === "opened") return <OpeningProgress address={address} progress={progress} />;
  return (
    <main className="address-page" role="alert">
      <h1>{notShown(address)}</h1>
      {error && <p>{error.message}</p>}
      {found?.type === "refused" && <p>{found.reason}</p>}
      {found?.type === "faulty" && <AddressFaults faults={found.faults} />}
      <p>The link asks for a dataset that lies beside this site. Whoever made the link can mend what is named here.</p>
      <p className="address-ways">
        <RetryButton retry={() => void refetch()} />
        <a href={addressOf({})}>Show this site’s own dataset</a>
      </p>
    </main>
  );
}
