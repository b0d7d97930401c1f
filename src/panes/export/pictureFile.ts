import { type Drawn, drawPicture, type PictureWords } from "./drawPicture";

export type PictureFormat = "svg" | "png";

/** Twice the pixels of the screen's own, so that a PNG is sharp in print and on dense screens. */
const PNG_SCALE = 2;

export async function pictureFile(format: PictureFormat, words: PictureWords, drawn: Drawn): Promise<Blob> {
  const svg = drawPicture(words, drawn);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  if (format === "svg") return new Blob([text], { type: "image/svg+xml;charset=utf-8" });
  return paint(text, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")));
}

async function paint(text: string, widthPx: number, heightPx: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = widthPx * PNG_SCALE;
  canvas.height = heightPx * PNG_SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot paint pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large to paint"))),
      "image/png",
    );
  });
}
