import { createJobs } from "./jobs";
import type { Progress } from "./progress";
import type { JobReply, JobRequest } from "./protocol";

/** The workbench's worker: what takes long happens off the page's thread, by the same pure functions as in the commands. */
const jobs = createJobs();
const reply = (message: JobReply): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<JobRequest>) => void run(data));

async function run(request: JobRequest): Promise<void> {
  const { id } = request;
  const progress: Progress = (done, total, what) => reply({ id, type: "progress", done, total, what });
  try {
    reply({ id, type: "done", output: await perform(request, progress) });
  } catch (error) {
    reply({ id, type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

function perform(request: JobRequest, progress: Progress) {
  switch (request.job) {
    case "readTable":
      return jobs.readTable(request.input, progress);
    case "importTable":
      return jobs.importTable(request.input, progress);
    case "compile":
      return jobs.compile(request.input, progress);
    case "readArchive":
      return jobs.readArchive(request.input, progress);
    case "packArchive":
      return jobs.packArchive(request.input, progress);
    case "openArchive":
      return jobs.openArchive(request.input, progress);
    case "packSite":
      return jobs.packSite(request.input, progress);
  }
}
