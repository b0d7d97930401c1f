import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import "../styles/tokens.css";
import "../styles/base.css";
import { OpenDataset } from "./OpenDataset";

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, refetchOnReconnect: true } },
});

export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <OpenDataset />
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>
  );
}
