/** A dataset's files held in memory, for tests. Nothing but tests imports this file. */
import { QueryClient } from "@tanstack/react-query";
import { FileFault, type Files } from "../files/files";

/** Files by their address, the addresses that were asked for, in order, and a client that reads them. */
export function holdFiles(held: ReadonlyMap<string, Uint8Array>) {
  const bytes = new Map(held);
  const asked: string[] = [];
  const files: Files = {
    read: async ({ url }) => {
      asked.push(url);
      const file = bytes.get(url);
      if (!file) throw new FileFault(url, "the server no longer has it", "replaced");
      return file.slice();
    },
  };
  return {
    bytes,
    asked,
    readingFiles: files,
    client: new QueryClient({ defaultOptions: { queries: { meta: { files }, retry: false } } }),
  };
}
