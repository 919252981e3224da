/** A store as people think of it: without disk, keys and files. The property test compares the real one with this. */
export interface ModelRecord {
  revision: number;
  content: string;
  readers: string[];
  erased: boolean;
  /** Coordinators the newest revision is sealed to, by name: two may have held one entry of the register in turn. */
  openTo: string[];
  /** Of the key of those who read every case. */
  epoch: number;
}

export interface ModelPerson {
  role: "leader" | "caseworker" | "coordinator";
  coordinatorId: string;
  isIn: boolean;
}

export class Model {
  readonly records = new Map<string, ModelRecord>();
  readonly people = new Map<string, ModelPerson>();
  #epoch = 0;

  /** Coordinators who may open a record with these readers today. */
  coordinators(readers: string[]): string[] {
    return [...this.people]
      .filter(([, { role, isIn, coordinatorId }]) => isIn && role === "coordinator" && readers.includes(coordinatorId))
      .map(([name]) => name);
  }

  put(key: string, content: string, readers: string[]): void {
    const revision = (this.records.get(key)?.revision ?? 0) + 1;
    this.records.set(key, {
      revision,
      content,
      readers,
      erased: false,
      openTo: this.coordinators(readers),
      epoch: this.#epoch,
    });
  }

  /** Those who stay get a new key when somebody leaves who read every case. */
  remove(name: string): void {
    const person = this.people.get(name);
    if (!person) return;
    person.isIn = false;
    if (person.role !== "coordinator") this.#epoch++;
  }

  erase(key: string): void {
    const record = this.records.get(key);
    if (record) Object.assign(record, { revision: record.revision + 1, content: "", erased: true, openTo: [] });
  }

  /** A leader seals anew what is not sealed to exactly those who belong to it. */
  reseal(): void {
    for (const [key, { erased, content, readers, openTo, epoch }] of this.records) {
      const same = epoch === this.#epoch && openTo.join() === this.coordinators(readers).join();
      if (!erased && !same) this.put(key, content, readers);
    }
  }

  /** What a person who opens the record sees. */
  shown(name: string, key: string): { content: string; revision: number } | "notFound" | "erased" {
    const [person, record] = [this.people.get(name), this.records.get(key)];
    if (!person?.isIn || !record) return "notFound";
    if (person.role === "coordinator" && !record.openTo.includes(name)) return "notFound";
    return record.erased ? "erased" : record;
  }

  /** Names and revisions in the person's list. */
  list(name: string): string[] {
    return [...this.records.keys()]
      .map((key) => ({ key, shown: this.shown(name, key) }))
      .flatMap(({ key, shown }) => (typeof shown === "string" ? [] : [`${key}:${shown.revision}`]))
      .sort();
  }
}
