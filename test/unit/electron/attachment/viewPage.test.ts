import { describe, expect, it } from "vitest";
import { viewPage } from "../../../../electron/attachment/viewPage.ts";

const hostile = `</pre><script>alert("x")</script><img src=x onerror=alert(1)>&`;

describe("viewPage", () => {
  it("shows text as text, whatever it says", () => {
    const page = viewPage({ name: hostile, type: "text", bytes: Buffer.from(hostile) }, "nb") ?? "";
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;/pre&gt;&lt;script&gt;alert(&quot;x&quot;)");
  });

  it("shows a picture from its bytes alone, under a name that breaks out of nothing", () => {
    const page = viewPage({ name: `"><script>`, type: "jpeg", bytes: Buffer.from("ffd8ff", "hex") }, "nb") ?? "";
    expect(page).toContain(`<img alt="&quot;&gt;&lt;script&gt;" src="data:image/jpeg;base64,/9j/">`);
    expect(page).not.toContain("<script");
  });

  it("reads old Norwegian text and drops what turns its direction", () => {
    const bytes = Buffer.concat([Buffer.from("M\xF8te p\xE5 r\xE5dhuset", "latin1")]);
    expect(viewPage({ name: "", type: "text", bytes }, "nn")).toContain("<pre>Møte på rådhuset</pre>");
    expect(viewPage({ name: "", type: "text", bytes: Buffer.from("a\u202Eb") }, "nn")).toContain("<pre>ab</pre>");
  });

  it("says so when only the beginning is shown", () => {
    const long = Buffer.from("a".repeat(1_000_001));
    expect(viewPage({ name: "", type: "text", bytes: long }, "nb")).toContain("Bare begynnelsen av teksten");
    expect(viewPage({ name: "", type: "text", bytes: long.subarray(1) }, "nb")).not.toContain("Bare begynnelsen");
  });

  it.each(["pdf", "docx", "xlsx"] as const)("leaves %s to other programs", (type) => {
    expect(viewPage({ name: "", type, bytes: Buffer.from("%PDF") }, "nb")).toBeNull();
  });
});
