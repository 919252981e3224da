import type { ComponentType, Ref } from "react";
import { Link } from "react-router";
import { planSections, type SectionKey } from "../../../shared/plan/rules.ts";
import { useT } from "../../i18n/useT.ts";
import { AboutMeSection } from "./sections/AboutMeSection.tsx";
import { ConsentSection } from "./sections/ConsentSection.tsx";
import { ContributionsSection } from "./sections/ContributionsSection.tsx";
import { CooperationSection } from "./sections/CooperationSection.tsx";
import { CoordinatorSection } from "./sections/CoordinatorSection.tsx";
import { EvaluationsSection } from "./sections/EvaluationsSection.tsx";
import { ExecutionSection } from "./sections/ExecutionSection.tsx";
import { GoalsSection } from "./sections/GoalsSection.tsx";
import { LifeAreasSection } from "./sections/LifeAreasSection.tsx";
import { MeetingsSection } from "./sections/MeetingsSection.tsx";
import { OtherPlansSection } from "./sections/OtherPlansSection.tsx";
import { ParticipantsSection } from "./sections/ParticipantsSection.tsx";
import { ServicesSection } from "./sections/ServicesSection.tsx";
import { SigningSection } from "./sections/SigningSection.tsx";
import { SituationSection } from "./sections/SituationSection.tsx";
import { WishesSection } from "./sections/WishesSection.tsx";

const contents: Record<SectionKey, ComponentType> = {
  aboutMe: AboutMeSection,
  consent: ConsentSection,
  coordinator: CoordinatorSection,
  participants: ParticipantsSection,
  situation: SituationSection,
  wishes: WishesSection,
  lifeAreas: LifeAreasSection,
  goals: GoalsSection,
  contributions: ContributionsSection,
  services: ServicesSection,
  otherPlans: OtherPlansSection,
  cooperation: CooperationSection,
  execution: ExecutionSection,
  meetings: MeetingsSection,
  evaluations: EvaluationsSection,
  signing: SigningSection,
};

function Neighbours({ section }: { section: SectionKey }) {
  const t = useT();
  const index = planSections.indexOf(section);
  const previous = planSections[index - 1];
  const next = planSections[index + 1];
  return (
    <div className="plan-neighbours">
      {previous && <Link to={`?del=${previous}`}>{t.plan.previous(t.plan.section[previous].title)}</Link>}
      {next && (
        <Link className="plan-next" to={`?del=${next}`}>
          {t.plan.next(t.plan.section[next].title)}
        </Link>
      )}
    </div>
  );
}

/** One section: heading, what it is for, its fields, and the way on. */
export function PlanSection({ section, headingRef }: { section: SectionKey; headingRef: Ref<HTMLHeadingElement> }) {
  const t = useT();
  const Content = contents[section];
  return (
    <section className="plan-section" aria-labelledby="plan-section-title">
      <header>
        <h2 id="plan-section-title" ref={headingRef} tabIndex={-1}>
          {t.plan.section[section].title}
        </h2>
        <p className="lead">{t.plan.section[section].lead}</p>
      </header>
      <Content />
      <Neighbours section={section} />
    </section>
  );
}
