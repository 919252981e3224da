/**
 * What may go wrong, in the words of security.md 5.2. `unlogged`: a revision the access log does not know. `leaked`:
 * sealed to somebody who was removed. `untyped`: an error without a sentence for the user. `accepted`: a changed file,
 * or a message nobody should have taken. `missed`: a planted bug.
 */
export const wrongs = [
  "lost",
  "wrong",
  "failed open",
  "false alarm",
  "shut out",
  "still in",
  "leaked",
  "unlogged",
  "untyped",
  "open handle",
  "accepted",
  "missed",
] as const;
export type Wrong = (typeof wrongs)[number];

export type Tell = (wrong: Wrong, what: string) => void;

export interface Violation {
  wrong: Wrong;
  /** With the seed that shows it again. */
  where: string;
}

/** What runs did, and what went wrong in them. */
export class Report {
  readonly counts: Record<string, number> = {};
  readonly violations: Violation[] = [];

  count(what: string, more = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + more;
  }

  tell(wrong: Wrong, where: string): void {
    this.violations.push({ wrong, where });
  }

  add({ counts, violations }: Pick<Report, "counts" | "violations">): void {
    for (const [what, more] of Object.entries(counts)) this.count(what, more);
    this.violations.push(...violations);
  }

  got(what: string): number {
    return this.counts[what] ?? 0;
  }

  /** "3600 images, 0 lost, 0 wrong, 0 failed opens", and every other kind that was met. */
  get line(): string {
    const kinds = wrongs.map((wrong) => [wrong, this.violations.filter((one) => one.wrong === wrong).length] as const);
    const met = kinds.filter(([wrong, number]) => number > 0 || ["lost", "wrong", "failed open"].includes(wrong));
    const parts = [
      ...Object.entries(this.counts).map(([what, number]) => `${number} ${what}`),
      ...met.map(([wrong, number]) => `${number} ${wrong === "failed open" ? "failed opens" : wrong}`),
    ];
    return parts.join(", ");
  }

  /** For `expect(...).toEqual([])`: some hundred repetitions tell no more than twenty. */
  get told(): string[] {
    return this.violations.slice(0, 20).map(({ wrong, where }) => `${wrong}: ${where}`);
  }
}

/** What tests print, so that the counts of a run can be read in its log. */
export const say = (what: string): void => void process.stdout.write(`${what}\n`);
