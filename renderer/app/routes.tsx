import type { ComponentType } from "react";
import { createHashRouter, Navigate, useRouteError } from "react-router";
import { paths } from "../paths.ts";
import { AppShell } from "./AppShell.tsx";
import { CrashPage } from "./CrashPage.tsx";

/** A page that is fetched when it is first shown. */
const page = <M,>(fetch: () => Promise<M>, name: keyof M) => ({
  lazy: async () => ({ Component: (await fetch())[name] as ComponentType }),
});

function RouteCrash() {
  return <CrashPage failure={useRouteError()} />;
}

/** The only list of pages. Addresses as in `paths.ts`; an unknown one leads to the cases. */
export const router = createHashRouter([
  {
    element: <AppShell />,
    errorElement: <RouteCrash />,
    hydrateFallbackElement: <></>,
    children: [
      { path: "/saker", ...page(() => import("../features/case/CaseListPage.tsx"), "CaseListPage") },
      { path: "/saker/ny", ...page(() => import("../features/case/NewCasePage.tsx"), "NewCasePage") },
      {
        path: "/saker/:id",
        ...page(() => import("../features/case/CaseLayout.tsx"), "CaseLayout"),
        children: [
          { index: true, ...page(() => import("../features/case/CaseOverviewPage.tsx"), "CaseOverviewPage") },
          { path: "personer", ...page(() => import("../features/case/PeoplePage.tsx"), "PeoplePage") },
          {
            path: "koordinator",
            ...page(() => import("../features/case/CaseCoordinatorPage.tsx"), "CaseCoordinatorPage"),
          },
          { path: "deltakere", ...page(() => import("../features/case/ParticipantsPage.tsx"), "ParticipantsPage") },
          { path: "samtykke", ...page(() => import("../features/consent/ConsentListPage.tsx"), "ConsentListPage") },
          { path: "samtykke/:consentId", ...page(() => import("../features/consent/ConsentPage.tsx"), "ConsentPage") },
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
      { path: "/tjenester", ...page(() => import("../features/directory/DirectoryPage.tsx"), "DirectoryPage") },
      { path: "/tjenester/import", ...page(() => import("../features/directory/ImportPage.tsx"), "ImportPage") },
      { path: "/innstillinger", ...page(() => import("../features/settings/SettingsPage.tsx"), "SettingsPage") },
      { path: "*", element: <Navigate to={paths.cases} replace /> },
    ],
  },
]);
