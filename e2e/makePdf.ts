/** A PDF of pages of lines, 14 points apart, in Helvetica; a number in a line's place is a wider step down. */
export function makePdf(
  pages: readonly (readonly (string | number)[])[],
  { info = "", locked = false }: { readonly info?: string; readonly locked?: boolean } = {},
): Buffer {
  const objects: string[] = [];
  const put = (body: string): number => objects.push(body);
  put("<< /Type /Catalog /Pages 2 0 R >>");
  // Its pages are known when they are written.
  put("");
  put("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const kids = pages.map((lines) => {
    const content = contentOf(lines);
    const stream = put(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  const described = put(`<< ${info} >>`);
  // No password opens it: what it is checked against is made up.
  const lock = locked
    ? put(`<< /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >>`)
    : 0;
  let file = "%PDF-1.4\n";
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  const trailer = [
    `/Size ${objects.length + 1} /Root 1 0 R /Info ${described} 0 R`,
    ...(locked ? [`/Encrypt ${lock} 0 R /ID [<01> <01>]`] : []),
  ];
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< ${trailer.join(" ")} >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

function contentOf(lines: readonly (string | number)[]): string {
  let y = 780;
  const shown = lines.flatMap((line) => {
    y -= typeof line === "number" ? line : 14;
    if (typeof line === "number") return [];
    return [`BT /F1 11 Tf 70 ${y} Td (${line.replace(/[\\()]/g, "\\$&")}) Tj ET`];
  });
  return shown.join("\n");
}
