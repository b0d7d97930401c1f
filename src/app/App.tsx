import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import "../styles/tokens.css";
import "../styles/links.css";
import "../styles/base.css";
import "../styles/forcedColors.css";
import { fetchedFiles } from "../files/fetchFile";
import { filesBefore, openedIn } from "../files/opened";
import { Boundary } from "../panes/page/Boundary";
import { OpenDataset } from "./OpenDataset";
import { worthRetrying } from "./worthRetrying";

const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      meta: { files: filesBefore(() => openedIn(queryClient)?.held ?? null, fetchedFiles) },
      // Without "always" a query that is asked for offline waits without a word.
      networkMode: "always",
      retry: worthRetrying,
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
    },
  },
});

export function App() {
  return (
    <StrictMode>
      <Boundary what="The page">
        <QueryClientProvider client={queryClient}>
          <NuqsAdapter>
            <OpenDataset />
          </NuqsAdapter>
        </QueryClientProvider>
      </Boundary>
    </StrictMode>
  );
}
