import { execFileSync } from "node:child_process";

/** Text of a PDF in reading order (poppler). */
export async function pdfText(pdf: Buffer | undefined): Promise<string> {
  if (!pdf) throw new Error("nothing was printed");
  return Promise.resolve(execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" }));
}
