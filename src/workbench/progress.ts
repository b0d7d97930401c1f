/** Told how far a job has come: of how many steps, and what is being done, in words. */
export type Progress = (done: number, total: number, what: string) => void;
