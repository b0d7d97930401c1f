/** Gives the reader a file, through a link that the browser takes for a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; a minute is enough for the slowest disk dialog to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const textBlob = (text: string, type: string): Blob => new Blob([text], { type });
