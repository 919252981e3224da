import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { ExpectedError, isCode } from "../../shared/appError.ts";
import { listedName } from "../../shared/case/protection.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { Known } from "../../shared/consent/audience.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import {
  inverse,
  isOutdated,
  sharesNow,
  shownParts,
  suggestedCoordinator,
  withoutTie,
  withTie,
} from "../../shared/family/rules.ts";
import type { FamilyMember, FamilyTie } from "../../shared/family/schema.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { openVault, type Session } from "../store/session.ts";
import type { RecordChange } from "../vault/openVault.ts";
import type { Vault } from "../vault/vault.ts";
import { withSeenTies } from "./seenTies.ts";

type FamilyChannel = "readFamily" | "linkFamily" | "unlinkFamily";

const note = { parts: ["family"] };

interface OpenCase {
  record: CaseRecord;
  revision: number;
}

/** Cases of one family. What crosses from one to another is decided here, not on the screen. */
export function familyHandlers(session: Session, now: () => Date): Pick<Handlers, FamilyChannel> {
  return {
    readFamily: async ({ caseId }) => {
      const vault = openVault(session);
      const today = isoOf(now());
      const { record } = await openCase(vault, caseId);
      const known = await knownOf(vault);
      const members: FamilyMember[] = [];
      const siblings: CaseRecord[] = [];
      for (const tie of withSeenTies(vault, record).family.ties) {
        const other = await openIfMay(vault, tie.id);
        if (other) await vault.log(newEvent("open", { record: `case-${tie.id}`, details: ["family"] }));
        if (other && tie.relation === "sibling") siblings.push(other.record);
        members.push(other ? seen(tie, other.record, known, today) : unseen(tie));
      }
      return { members, suggestion: suggestedCoordinator(record, siblings, known, today) };
    },
    linkFamily: async ({ caseId, otherId, relation }) => {
      if (caseId === otherId) throw new ExpectedError({ code: "validation", fields: ["otherId"] });
      const vault = openVault(session);
      const own = await openCase(vault, caseId);
      const other = await openCase(vault, otherId);
      await vault.saveTogether(
        [
          changed(own, withTie(own.record.family, other.record, relation)),
          changed(other, withTie(other.record.family, own.record, inverse[relation])),
        ],
        note,
      );
      return undefined;
    },
    unlinkFamily: async ({ caseId, otherId }) => {
      const vault = openVault(session);
      const own = await openCase(vault, caseId);
      const rest = changed(own, withoutTie(own.record.family, otherId));
      const other = await openUnlessGone(vault, otherId);
      const theirs = other ? [changed(other, withoutTie(other.record.family, caseId))] : [];
      await vault.saveTogether([rest, ...theirs], note);
      return undefined;
    },
  };
}

const changed = ({ record, revision }: OpenCase, family: CaseRecord["family"]): RecordChange => ({
  kind: "case",
  id: record.id,
  base: revision,
  data: { ...record, family },
});

async function openCase(vault: Vault, id: string): Promise<OpenCase> {
  const { data, revision } = await vault.open("case", id);
  return { record: data as CaseRecord, revision };
}

const staysShut = (failure: unknown): boolean =>
  isCode(failure, "notFound", "notAllowed", "recordDamaged", "erased", "recordNewer");

/** Null for a case that is not sealed to this user, is damaged or is gone. */
async function openIfMay(vault: Vault, id: string): Promise<OpenCase | null> {
  try {
    return await openCase(vault, id);
  } catch (failure) {
    if (staysShut(failure)) return null;
    throw failure;
  }
}

/**
 * Null for a case that is erased, or, for KE who may open every case, nowhere: only that has no side left to untie. One
 * that may not be opened would keep its half, so it throws `notAllowed`.
 */
async function openUnlessGone(vault: Vault, id: string): Promise<OpenCase | null> {
  try {
    return await openCase(vault, id);
  } catch (failure) {
    const isUnit = vault.user.role === "leader" || vault.user.role === "caseworker";
    if (isCode(failure, "erased") || (isUnit && isCode(failure, "notFound"))) return null;
    throw staysShut(failure) ? new ExpectedError({ code: "notAllowed" }) : failure;
  }
}

async function knownOf(vault: Vault): Promise<Known> {
  return {
    coordinators: ((await vault.open("coordinators", "main")).data as CoordinatorRegister).coordinators,
    services: ((await vault.open("directory", "main")).data as Directory).services,
  };
}

const seen = ({ id, relation }: FamilyTie, other: CaseRecord, known: Known, today: string): FamilyMember => ({
  caseId: id,
  number: other.number,
  relation,
  name: listedName(other.person),
  mayOpen: true,
  shares: sharesNow(other, today),
  outdated: isOutdated(other, today),
  shown: shownParts(other, known, today),
});

/** Erased or damaged: that there is a tie, and the number. KE alone gets here. */
const unseen = ({ id, number, relation }: FamilyTie): FamilyMember => ({
  caseId: id,
  number,
  relation,
  name: "",
  mayOpen: false,
  shares: [],
  outdated: false,
  shown: [],
});
