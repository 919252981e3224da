import { Link } from "react-router";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

/** The closed case this one goes on from, and those that go on from this one; only cases one may open. */
export function LinkedCases({ record }: { record: CaseRecord }) {
  const { page } = useT().closing;
  const cases = useQuery(bridge.listCases);
  useStoreChanges(cases.reload);
  if (cases.state !== "data") return null;
  const before = cases.data.filter(({ id }) => id === record.reopenedFrom);
  const after = cases.data.filter(({ facts }) => facts.reopenedFrom === record.id);
  const line = (word: string, id: string, number: string) => (
    <p key={id}>
      {word} <Link to={paths.case(id)}>{number}</Link>
    </p>
  );
  return (
    <>
      {before.map(({ id, number }) => line(page.goesOnFrom, id, number))}
      {after.map(({ id, number }) => line(page.goesOnIn, id, number))}
    </>
  );
}
