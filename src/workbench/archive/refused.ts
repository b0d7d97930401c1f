/** Thrown where an archive is not opened; the message is a sentence for the reader. */
export class Refused extends Error {}
