import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts", "bench/**/*.test.ts"],
    environment: "node",
    // Nearly three hundred files: to start a process for each costs more than most of them do.
    pool: "threads",
    isolate: false,
    // Vitest leaves a core free, which on two of them is half.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});
