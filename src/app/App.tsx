import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/forcedColors.css";
import { FileFault } from "../files/fetchFile";
import { Boundary } from "../panes/page/Boundary";
import { OpenDataset } from "./OpenDataset";

/** A second try mends a passing fault; where the device is offline or the file is gone it would only delay the word. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 1 && navigator.onLine && !(error instanceof FileFault && error.kind !== "unreachable");

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
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
