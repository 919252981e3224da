import { useCallback, useEffect, useRef, useState, type ComponentProps } from "react";
import { Outlet, useLocation } from "react-router";
import { useActiveEditorStore } from "../bridge/editors.ts";
import { isAllKept } from "../bridge/keptDrafts.ts";
import { returnToPlace } from "../bridge/lastPlace.ts";
import { RecordTops } from "../bridge/recordTop.tsx";
import { useSession } from "../bridge/session.tsx";
import { BackupBanner } from "../features/backup/BackupBanner.tsx";
import { ConflictPanel } from "../features/conflict/ConflictPanel.tsx";
import { BottleneckDialog } from "../features/unit/BottleneckDialog.tsx";
import { useT } from "../i18n/useT.ts";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";
import { PracticeBanner, ProblemsBanner, ReadOnlyBanner } from "./Banners.tsx";
import { CommandPalette } from "./CommandPalette.tsx";
import { useCommands } from "./commands.ts";
import { SaveProblem } from "./SaveProblem.tsx";
import { useSaveProblem } from "./useSaveProblem.ts";
import { SideRail } from "./SideRail.tsx";
import { TopBar } from "./TopBar.tsx";
import { useMediaQuery } from "../ui/useMediaQuery.ts";
import { useOverview } from "./useOverview.ts";
import { useTakenIn } from "./useTakenIn.ts";

/** The page has the room of the rail's words: the plan's own navigation, a sheet of paper. */
const ROOMY = /^\/saker\/[^/]+\/(plan|dokument)/;

const conflictPanel: ComponentProps<typeof RecordTops>["top"] = (editor) => <ConflictPanel editor={editor} />;

/** The frame round every page of the work. */
export function AppShell() {
  const t = useT();
  const { pathname } = useLocation();
  const { status, lock } = useSession();
  const [palette, setPalette] = useState(false);
  /** Something is not written: kept on this workstation, or gone with the lock. */
  const [unsaved, setUnsaved] = useState<"kept" | "lost" | null>(null);
  const main = useRef<HTMLElement>(null);
  // A class, not a style query: Chromium 156 leaves stale styles on links made while such a query held.
  const narrow = useMediaQuery("(max-width: 60rem)");
  const medium = useMediaQuery("(max-width: 84rem)");
  const iconsOnly = narrow || (medium && ROOMY.test(pathname));
  const editor = useActiveEditorStore();
  const saveProblem = useSaveProblem(editor);
  const overview = useOverview(pathname.split("/").slice(0, 3).join("/"));
  const { reload } = overview;

  const openPalette = useCallback(() => {
    reload();
    setPalette(true);
  }, [reload]);
  const lockNow = useCallback(() => {
    void lock().then(async (locked) => {
      if (!locked) setUnsaved((await isAllKept()) ? "kept" : "lost");
    });
  }, [lock]);
  const [noting, setNoting] = useState(false);
  const openBottleneck = useCallback(() => setNoting(true), []);
  const run = useCommands({ openPalette, lock: lockNow, openBottleneck });
  useTakenIn();
  useArrival(main, pathname);
  useEffect(() => (main.current ? returnToPlace(main.current) : undefined), []);

  return (
    <div className={iconsOnly ? "app icons-only" : "app"}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.app.skipToContent}
      </a>
      <SideRail overview={overview} onLock={lockNow} />
      <div className="main">
        <TopBar run={run} />
        {status.practice && <PracticeBanner />}
        {status.readOnly && <ReadOnlyBanner />}
        <BackupBanner />
        <ProblemsBanner problems={status.problems} cases={overview.cases ?? []} />
        {saveProblem && editor && <SaveProblem error={saveProblem} record={editor.record} />}
        <main id="main" ref={main} tabIndex={-1}>
          <RecordTops top={conflictPanel}>
            <Outlet />
          </RecordTops>
        </main>
      </div>
      {noting && <BottleneckDialog cases={overview.cases ?? []} onClose={() => setNoting(false)} />}
      {palette && <CommandPalette overview={overview} run={run} onClose={() => setPalette(false)} />}
      <ConfirmDialog
        open={unsaved !== null}
        title={t.app.lockUnsavedTitle}
        text={unsaved === "kept" ? t.conflict.lockKeptText : t.app.lockUnsavedText}
        confirmLabel={unsaved === "kept" ? t.conflict.lockKept : t.app.lockAnyway}
        onConfirm={() => void lock(true)}
        onCancel={() => setUnsaved(null)}
      />
    </div>
  );
}

/** On a new page: from the top, and with focus in it when what had focus is gone. */
function useArrival(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus();
  }, [main, pathname]);
}
