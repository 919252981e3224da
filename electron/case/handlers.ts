import { checkCaseChange } from "../../shared/case/changes.ts";
import { startCase } from "../../shared/case/newCase.ts";
import { nextNumber } from "../../shared/case/number.ts";
import type { CaseRecord, CaseSummary } from "../../shared/case/schema.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { openVault, type Session } from "../store/session.ts";
import { random } from "../vault/primitives.ts";

type CaseChannel = "listCases" | "createCase" | "openCase" | "saveCase";

/** Cases: the list, a new one from a report of need, opening and saving. */
export function caseHandlers(session: Session, now: () => Date): Pick<Handlers, CaseChannel> {
  const list = (): CaseSummary[] =>
    openVault(session)
      .summaries("case")
      .map((row) => row.summary as CaseSummary);
  // Numbers are given one at a time, so that two reports registered at once never share one.
  let creating: Promise<unknown> = Promise.resolve();

  const create: Handlers["createCase"] = async (input) => {
    const vault = openVault(session);
    const today = isoOf(now());
    const taken = list().map((row) => row.number);
    const record = startCase(input, {
      id: random(16).toString("hex"),
      number: nextNumber(taken, Number(today.slice(0, 4))),
      today,
    });
    await vault.create("case", record.id, record);
    return { id: record.id, number: record.number };
  };

  return {
    listCases: () => Promise.resolve(list()),
    createCase: (input) => {
      const created = creating.then(() => create(input));
      creating = created.catch(() => undefined);
      return created;
    },
    openCase: async ({ id }) => {
      const { revision, data, recovered } = await openVault(session).open("case", id);
      return { revision, data: data as CaseRecord, recovered };
    },
    saveCase: async ({ base, data }) => {
      const vault = openVault(session);
      const before = await vault.open("case", data.id);
      const fields = checkCaseChange(before.data as CaseRecord, data);
      if (fields.length > 0) throw new ExpectedError({ code: "validation", fields });
      return vault.save("case", data.id, base, data);
    },
  };
}
