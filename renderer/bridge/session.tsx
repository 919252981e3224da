import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { AppError } from "../../shared/appError.ts";
import type { Input, Output, Status } from "../../shared/ipc/contract.ts";
import type { Result } from "../../shared/result.ts";
import { bridge } from "./bridge.ts";
import { flushEditors } from "./editors.ts";
import { beginAs, noteUser, rememberPlace } from "./lastPlace.ts";

/** What went wrong, or null when it went well. */
type Outcome = Promise<AppError | null>;

export interface Session {
  status: Status;
  /** Shown once, in the window that made the store; null after a restart, when only the paper has it. */
  recoverySheet: Output<"createStore"> | null;
  /** Why the store used last could not be found at start; null when it could, or when there is none. */
  startProblem: AppError | null;
  createStore: (input: Input<"createStore">) => Outcome;
  confirmRecovery: (input: Input<"confirmRecovery">) => Outcome;
  openStore: (input: Input<"openStore">) => Outcome;
  openPractice: () => Outcome;
  closeStore: () => Outcome;
  unlock: (input: Input<"unlock">) => Outcome;
  /** Opens with the recovery sheet and a new passphrase. */
  recoverStore: (input: Input<"recoverStore">) => Outcome;
  /** Puts a whole store back from a backup, and shows its lock screen. */
  restoreStore: (input: Input<"restoreStore">) => Outcome;
  /** Ends the use of a one-time passphrase. */
  choosePassphrase: (input: Input<"choosePassphrase">) => Outcome;
  /** Writes what is unsaved and locks. False when it could not be written: then nothing is locked, unless `force`. */
  lock: (force?: boolean) => Promise<boolean>;
  setPreferences: (change: Input<"setPreferences">) => Outcome;
  /** A leader's word that the older store is a restored one. */
  acceptOlderStore: () => Outcome;
}

export type SessionState =
  { state: "loading" } | { state: "error"; error: AppError } | { state: "data"; session: Session };

const SessionContext = createContext<SessionState>({ state: "loading" });

interface Start {
  status: Status;
  problem: AppError | null;
}

/** Where the app stands; the store used last is found again without a question. */
async function start(): Promise<Result<Start>> {
  const asked = await bridge.getStatus();
  if (!asked.ok) return asked;
  const status = asked.value;
  if (status.store !== "none" || status.preferences.lastStore === "")
    return { ok: true, value: { status, problem: null } };
  const opened = await bridge.openStore({});
  return { ok: true, value: opened.ok ? { status: opened.value, problem: null } : { status, problem: opened.error } };
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [started, setStarted] = useState<Result<Start> | null>(null);
  const [recoverySheet, setRecoverySheet] = useState<Output<"createStore"> | null>(null);
  useEffect(() => {
    let current = true;
    void start().then((result) => current && setStarted(result));
    return () => {
      current = false;
    };
  }, []);
  const apply = useCallback((change: (status: Status) => Status) => {
    setStarted((before) =>
      before?.ok ? { ok: true, value: { status: change(before.value.status), problem: null } } : before,
    );
  }, []);
  // Others' work may come with a new day, and with something to be told of the store.
  useEffect(
    () =>
      bridge.onStoreChanged(() => {
        void bridge.getStatus().then((result) => result.ok && apply(() => result.value));
      }),
    [apply],
  );
  const userId = started?.ok ? (started.value.status.user?.id ?? "") : "";
  useEffect(() => noteUser(userId), [userId]);
  const actions = useMemo(() => sessionActions(apply, setRecoverySheet), [apply]);
  const state = useMemo<SessionState>(() => {
    if (!started) return { state: "loading" };
    if (!started.ok) return { state: "error", error: started.error };
    const { status, problem } = started.value;
    return { state: "data", session: { ...actions, status, recoverySheet, startProblem: problem } };
  }, [started, recoverySheet, actions]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

type Actions = Omit<Session, "status" | "recoverySheet" | "startProblem">;

function sessionActions(
  apply: (change: (status: Status) => Status) => void,
  setRecoverySheet: (sheet: Output<"createStore"> | null) => void,
): Actions {
  const settle = async (asked: Promise<Result<Status>>): Outcome => {
    const result = await asked;
    if (!result.ok) return result.error;
    apply(() => result.value);
    return null;
  };
  return {
    createStore: async (input) => {
      const result = await bridge.createStore(input);
      if (!result.ok) return result.error;
      setRecoverySheet(result.value);
      return settle(bridge.getStatus());
    },
    confirmRecovery: async (input) => {
      const error = await settle(bridge.confirmRecovery(input));
      if (!error) setRecoverySheet(null);
      return error;
    },
    openStore: (input) => settle(bridge.openStore(input)),
    openPractice: () => settle(bridge.openPractice()),
    closeStore: async () => {
      const error = await settle(bridge.closeStore());
      // The next store has other cases: it begins with its list.
      if (!error) location.hash = "";
      return error;
    },
    unlock: async (input) => {
      const result = await bridge.unlock(input);
      if (!result.ok) return result.error;
      beginAs(input.userId);
      apply(() => result.value);
      return null;
    },
    recoverStore: (input) => settle(bridge.recoverStore(input)),
    restoreStore: (input) => settle(bridge.restoreStore(input)),
    choosePassphrase: (input) => settle(bridge.choosePassphrase(input)),
    lock: async (force = false) => {
      const written = await flushEditors();
      if (!written && !force) return false;
      rememberPlace("", written);
      await bridge.lock();
      // A fresh window holds nothing of what was open.
      location.reload();
      return true;
    },
    acceptOlderStore: async () => {
      const result = await bridge.acceptOlderStore();
      if (!result.ok) return result.error;
      await flushEditors();
      // What is open in this window may be newer than what counts from now on.
      location.reload();
      return null;
    },
    setPreferences: async (change) => {
      const result = await bridge.setPreferences(change);
      if (!result.ok) return result.error;
      apply((status) => ({ ...status, preferences: result.value }));
      return null;
    },
  };
}

/** For the frame of the app only; pages use `useSession`. */
export const useSessionState = (): SessionState => useContext(SessionContext);

/** The session of a page: there is one whenever a page is shown. */
export function useSession(): Session {
  const state = useContext(SessionContext);
  if (state.state !== "data") throw new Error("no session");
  return state.session;
}
