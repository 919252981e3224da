import { Low, type Adapter } from "lowdb";
import { ExpectedError } from "../../shared/appError.ts";
import { indexRow } from "./indexRow.ts";
import { rememberHead } from "./recentHeads.ts";
import { findHead } from "./readRecord.ts";
import { keyOf, requireName, type RecordName } from "./recordNames.ts";
import { saveRecord, type SaveNote } from "./saveRecord.ts";
import type { Base, Head, Session } from "./session.ts";

/** Lets lowdb keep one record as a row of sealed revisions; remembers which revision was read last. */
export class RecordAdapter implements Adapter<unknown> {
  readonly #session: Session;
  readonly #record: RecordName;
  #base: Base;
  #recovered = false;
  #savedAt = "";
  #writerId = "";
  /** What the access log is to say of the next write. */
  note: SaveNote = {};

  constructor(session: Session, record: RecordName, base: Base = null) {
    this.#session = session;
    this.#record = record;
    this.#base = base;
  }

  get revision(): number {
    return this.#base?.revision ?? 0;
  }

  /** Empty before anything was read or written. */
  get savedAt(): string {
    return this.#savedAt;
  }

  /** The member who made it. */
  get writerId(): string {
    return this.#writerId;
  }

  /** The newest revision is damaged and an older one is shown. */
  get recovered(): boolean {
    return this.#recovered;
  }

  /**
   * Null only for a record that never was. Throws `recordDamaged` when the store or the index knows the record but no
   * revision opens: lowdb would take null for a new record, and the next save would make the loss final.
   */
  async read(): Promise<unknown> {
    requireName(this.#record);
    const seen = this.#session.index.get(this.#record)?.revision ?? 0;
    const { head, broken, notForMe, known } = await findHead(this.#session, this.#record);
    if (notForMe) {
      // Access was taken away: nothing of the record stays in this user's list.
      this.#session.index.delete(this.#record);
      throw new ExpectedError({ code: "notFound" });
    }
    if (!head && known) throw new ExpectedError({ code: "recordDamaged", id: keyOf(this.#record) });
    if (!head) return null;
    this.#remember(head);
    // Also when the workstation has seen a newer one, and it is not there.
    this.#recovered = broken.length > 0 || head.revision < seen;
    if (head.salt !== this.#session.index.get(this.#record)?.salt)
      await this.#session.index.put(indexRow(this.#session.shapes, this.#record, head));
    if (head.erased) throw new ExpectedError({ code: "erased" });
    return head.data;
  }

  async write(data: unknown): Promise<void> {
    this.#remember(await saveRecord(this.#session, this.#record, this.#base, data, this.note));
  }

  #remember(head: Head): void {
    rememberHead(this.#session, this.#record, head);
    this.#base = head;
    this.#savedAt = head.savedAt;
    this.#writerId = head.writerId;
  }
}

/** One record as a lowdb document; `data` is null until something was read or set. */
export function openDocument(
  session: Session,
  record: RecordName,
  base: Base = null,
): { document: Low; adapter: RecordAdapter } {
  const adapter = new RecordAdapter(session, record, base);
  return { document: new Low(adapter, null), adapter };
}
