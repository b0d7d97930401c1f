/** What a button does once: who clicks twice out of habit does not want two files. */
export const firstClick =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    // How many clicks came one upon the other; 0 where it is pressed by keys.
    if (detail < 2) act();
  };
