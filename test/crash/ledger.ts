import type { Vault } from "../../electron/vault/vault.ts";

/** What was asked of one record, and what was promised. */
export interface Kept {
  /** JSON of every content that was ever handed in, oldest first. */
  submitted: string[];
  /** Place of the newest acknowledged one among them; -1 for none. */
  acknowledged: number;
  erased: "no" | "maybe" | "yes";
  /** Revisions up to here were made before there was an access log. */
  unlogged: number;
}

/** A user of the store; `words` may be several while a change is under way, and one of them must open it. */
export interface Person {
  id: string;
  words: Set<string>;
  access: "in" | "maybe" | "out";
  /** Workstation of their own. */
  local: string;
  /** Open since before the removal: nothing that is written afterwards may open with what it holds. */
  formerly: Vault | null;
  /** Records whose newest revision the removal is known to have closed, by `keyOf`. */
  closed: Set<string>;
}

/** What the store has promised so far. Counts versions, so that the same disk is judged once for each. */
export class Ledger {
  version = 0;
  readonly records = new Map<string, Kept>();
  readonly people = new Map<string, Person>();
  /** Records that were saved together, and the mark it left: all of them have it, or none. */
  readonly together: { keys: string[]; mark: string }[] = [];
  /** Records with a save that was refused: it may have been seen on the disk, and gone with the next power cut. */
  readonly refused = new Set<string>();
  /** Files that no tidying up may take. */
  readonly mustStay = new Set<string>();

  record(key: string): Kept {
    const known = this.records.get(key) ?? { submitted: [], acknowledged: -1, erased: "no", unlogged: 0 };
    this.records.set(key, known);
    return known;
  }

  person(id: string): Person {
    const person = this.people.get(id);
    if (!person) throw new Error("nobody of that name");
    return person;
  }

  submit(key: string, content: unknown): void {
    this.version++;
    this.record(key).submitted.push(JSON.stringify(content));
  }

  acknowledge(key: string, content: unknown): void {
    this.version++;
    const kept = this.record(key);
    kept.acknowledged = kept.submitted.lastIndexOf(JSON.stringify(content));
    for (const { closed } of this.removed()) closed.add(key);
  }

  /** Changes what is promised of a person. */
  about(person: Person, change: Partial<Pick<Person, "words" | "access" | "formerly">>): void {
    this.version++;
    Object.assign(person, change);
  }

  /** Everything was sealed anew after the latest removal. */
  sealedAnew(): void {
    this.version++;
    for (const { closed } of this.removed()) for (const key of this.records.keys()) closed.add(key);
  }

  join(person: Pick<Person, "id" | "words" | "local">): Person {
    this.version++;
    const { id, local } = person;
    const joined: Person = { id, local, words: new Set(person.words), access: "in", formerly: null, closed: new Set() };
    this.people.set(id, joined);
    return joined;
  }

  removed(): Person[] {
    return [...this.people.values()].filter(({ access }) => access === "out");
  }
}
