/** Of a link that says another version of the dataset than the one shown. */
export const madeWith = (link: string, shown: string): string =>
  `This link was made with version ${link} of this dataset; it is at ${shown} now.`;
