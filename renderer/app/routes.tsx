import type { ComponentType } from "react";
import { createHashRouter, Navigate, useRouteError, type RouteObject } from "react-router";
import type { Action } from "../../shared/user/permissions.ts";
import { paths } from "../paths.ts";
import { Allowed } from "./Allowed.tsx";
import { AppShell } from "./AppShell.tsx";
import { CrashPage } from "./CrashPage.tsx";

/** A page that is fetched when it is first shown. */
const page = <M,>(fetch: () => Promise<M>, name: keyof M) => ({
  lazy: async () => ({ Component: (await fetch())[name] as ComponentType }),
});

/** A page for those who may do this. */
const onlyFor = (action: Action, route: RouteObject): RouteObject => ({
  element: <Allowed action={action} />,
  children: [route],
});

function RouteCrash() {
  return <CrashPage failure={useRouteError()} />;
}

/** The only list of pages. Addresses as in `paths.ts`; an unknown one leads to the start page. */
export const router = createHashRouter([
  {
    element: <AppShell />,
    errorElement: <RouteCrash />,
    hydrateFallbackElement: <></>,
    children: [
      { path: paths.monday, ...page(() => import("../features/followup/MondayPage.tsx"), "MondayPage") },
      { path: "/saker", ...page(() => import("../features/case/CaseListPage.tsx"), "CaseListPage") },
      { path: paths.search, ...page(() => import("../features/search/SearchPage.tsx"), "SearchPage") },
      onlyFor("createCase", {
        path: "/saker/ny",
        ...page(() => import("../features/case/NewCasePage.tsx"), "NewCasePage"),
      }),
      {
        path: "/saker/:id",
        ...page(() => import("../features/case/CaseLayout.tsx"), "CaseLayout"),
        children: [
          { index: true, ...page(() => import("./CaseOverviewScreen.tsx"), "CaseOverviewScreen") },
          { path: "vurdering", ...page(() => import("../features/case/AssessmentPage.tsx"), "AssessmentPage") },
          { path: "personer", ...page(() => import("./PeopleScreen.tsx"), "PeopleScreen") },
          { path: "familie", ...page(() => import("../features/family/FamilyPage.tsx"), "FamilyPage") },
          {
            path: "koordinator",
            ...page(() => import("../features/case/CaseCoordinatorPage.tsx"), "CaseCoordinatorPage"),
          },
          { path: "kontakt", ...page(() => import("../features/case/ContactLogPage.tsx"), "ContactLogPage") },
          { path: "deltakere", ...page(() => import("../features/case/ParticipantsPage.tsx"), "ParticipantsPage") },
          { path: "samtykke", ...page(() => import("../features/consent/ConsentListPage.tsx"), "ConsentListPage") },
          { path: "samtykke/:consentId", ...page(() => import("./ConsentScreen.tsx"), "ConsentScreen") },
          { path: "brev", ...page(() => import("../features/letter/LettersPage.tsx"), "LettersPage") },
          { path: "vedlegg", ...page(() => import("../features/attachment/AttachmentsPage.tsx"), "AttachmentsPage") },
          { path: "avslutning", ...page(() => import("../features/closing/ClosingPage.tsx"), "ClosingPage") },
          { path: "plan", ...page(() => import("../features/plan/PlanPage.tsx"), "PlanPage") },
          {
            path: "dokument/:kind/:itemId",
            ...page(() => import("../features/document/DocumentPage.tsx"), "DocumentPage"),
          },
        ],
      },
      {
        path: "/koordinatorer",
        ...page(() => import("../features/coordinator/CoordinatorsPage.tsx"), "CoordinatorsPage"),
      },
      { path: paths.courses, ...page(() => import("../features/course/CoursesPage.tsx"), "CoursesPage") },
      onlyFor("appoint", {
        path: "/koordinatorer/:id/overdra",
        ...page(() => import("../features/coordinator/HandOverPage.tsx"), "HandOverPage"),
      }),
      {
        path: "/dokument/:kind/:itemId/:forId?",
        ...page(() => import("../features/document/UnitDocumentPage.tsx"), "UnitDocumentPage"),
      },
      { path: "/tjenester", ...page(() => import("../features/directory/DirectoryPage.tsx"), "DirectoryPage") },
      onlyFor("editDirectory", {
        path: "/tjenester/import",
        ...page(() => import("../features/directory/ImportPage.tsx"), "ImportPage"),
      }),
      { path: "/innstillinger", ...page(() => import("./SettingsScreen.tsx"), "SettingsScreen") },
      {
        path: "/innstillinger/:part",
        ...page(() => import("../features/settings/SettingsPartPage.tsx"), "SettingsPartPage"),
      },
      onlyFor("manageUsers", {
        path: "/innstillinger/brukere",
        ...page(() => import("../features/user/UsersPage.tsx"), "UsersPage"),
      }),
      onlyFor("readLog", {
        path: paths.accessLog,
        ...page(() => import("../features/accessLog/AccessLogPage.tsx"), "AccessLogPage"),
      }),
      onlyFor("backUp", {
        path: paths.backup,
        ...page(() => import("../features/backup/BackupPage.tsx"), "BackupPage"),
      }),
      {
        path: paths.unit,
        ...page(() => import("../features/unit/UnitLayout.tsx"), "UnitLayout"),
        children: [
          { index: true, ...page(() => import("../features/unit/RoutinesPage.tsx"), "RoutinesPage") },
          { path: "arshjul", ...page(() => import("../features/unit/YearWheelPage.tsx"), "YearWheelPage") },
          { path: "flaskehalser", ...page(() => import("../features/unit/BottlenecksPage.tsx"), "BottlenecksPage") },
          { path: "overganger", ...page(() => import("../features/unit/TransitionsPage.tsx"), "TransitionsPage") },
        ],
      },
      { path: "*", element: <Navigate to={paths.monday} replace /> },
    ],
  },
]);
