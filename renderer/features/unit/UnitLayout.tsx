import { CalendarIcon, ClockIcon, MegaphoneIcon, PersonTallShortIcon } from "@navikt/aksel-icons";
import { NavLink, Outlet, useOutletContext } from "react-router";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./unit.css";

/** KE's own work, beside the cases: four pages under one heading. */
export function UnitLayout() {
  const t = useT().unit;
  const registers = useRegisters();
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.title} lead={t.lead} />
      <Tabs />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
      {registers.state === "data" && <Opened registers={registers.registers} />}
    </div>
  );
}

export const useUnitRegisters = (): Registers => useOutletContext<Registers>();

function Opened({ registers }: { registers: Registers }) {
  useActiveEditor(registers.unit);
  return <Outlet context={registers} />;
}

function Tabs() {
  const t = useT().unit;
  const tabs = [
    { to: paths.unit, text: t.tabs.routines, icon: <ClockIcon aria-hidden /> },
    { to: paths.unitYearWheel, text: t.tabs.yearWheel, icon: <CalendarIcon aria-hidden /> },
    { to: paths.unitBottlenecks, text: t.tabs.bottlenecks, icon: <MegaphoneIcon aria-hidden /> },
    { to: paths.unitTransitions, text: t.tabs.transitions, icon: <PersonTallShortIcon aria-hidden /> },
  ];
  return (
    <nav aria-label={t.tabsLabel}>
      <ul className="subtabs">
        {tabs.map(({ to, text, icon }) => (
          <li key={to}>
            <NavLink to={to} end>
              {icon}
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
