/**
 * A PDF of pages of lines, 14 points apart, in Helvetica; a number in a line's place is a wider step down. Lines with
 * Chinese in them are set in a font that is not in the file and names its letters by one of Adobe's tables.
 */
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
  put("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>");
  put(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R >>",
  );
  put("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /ItalicAngle 0 /Ascent 880 /Descent -120 >>");
  const kids = pages.map((lines) => {
    const content = contentOf(lines);
    const stream = put(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
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
    const isChinese = /\p{Script=Han}/u.test(line);
    const shown = isChinese
      ? `<${Buffer.from(line, "utf16le").swap16().toString("hex")}>`
      : `(${line.replace(/[\\()]/g, "\\$&")})`;
    return [`BT /${isChinese ? "F2" : "F1"} 11 Tf 70 ${y} Td ${shown} Tj ET`];
  });
  return shown.join("\n");
}
