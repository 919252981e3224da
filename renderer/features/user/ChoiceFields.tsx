import { freeCoordinators } from "../../../shared/user/rules.ts";
import type { Role, UserChoice } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { CaseChoice } from "./CaseChoice.tsx";
import type { ChoiceForm } from "./useChoice.ts";
import type { Users } from "./useUsers.ts";

const roles: readonly Role[] = ["coordinator", "caseworker", "leader", "reader"];

interface ChoiceFieldsProps {
  form: ChoiceForm;
  users: Users;
  /** The user that is changed; null for a new one. */
  id: string | null;
}

/** Who, in which role, tied to what, until when. */
export function ChoiceFields({ form, users, id }: ChoiceFieldsProps) {
  const t = useT();
  const { choice, set } = form;
  const errorOf = (field: keyof UserChoice): { error?: string } => {
    const problem = form.problems[field];
    return problem ? { error: t.user.problems[problem] } : {};
  };
  return (
    <div data-choice={id ?? ""} className="stack user-fields">
      <div data-field="name">
        <TextField
          label={t.user.name}
          hint={t.user.nameHint}
          value={choice.name}
          onChange={(name) => set({ name })}
          {...errorOf("name")}
        />
      </div>
      <div data-field="role">
        <ChoiceField
          legend={t.user.role}
          value={choice.role}
          options={roles.map((role) => ({ value: role, label: t.app.roles[role], hint: t.user.roleMeans[role] }))}
          onChange={(role) => set({ role })}
          {...errorOf("role")}
        />
      </div>
      {choice.role === "coordinator" && (
        <div data-field="coordinatorId">
          <CoordinatorLink form={form} users={users} id={id} {...errorOf("coordinatorId")} />
        </div>
      )}
      {choice.role === "reader" && (
        <div data-field="cases">
          <CaseChoice
            cases={users.cases}
            chosen={choice.cases}
            onChange={(cases) => set({ cases })}
            {...errorOf("cases")}
          />
        </div>
      )}
      <div data-field="until">
        <DateField
          label={t.user.until}
          hint={choice.role === "reader" ? t.user.untilReaderHint : t.user.untilHint}
          value={choice.until}
          today={users.today}
          onChange={(until) => set({ until })}
          {...errorOf("until")}
        />
      </div>
    </div>
  );
}

/** Which entry of the register: it decides what the user can open, so it is never guessed from the name. */
function CoordinatorLink({ form, users, id, error }: ChoiceFieldsProps & { error?: string }) {
  const t = useT().user;
  const { choice, set } = form;
  const free = freeCoordinators(users.coordinators, users.rows, id);
  if (free.length === 0)
    return (
      <div className="user-none-free">
        <p>{t.noneFree}</p>
        <LinkButton to={paths.coordinators} variant="secondary">
          {t.toCoordinators}
        </LinkButton>
      </div>
    );
  const known = free.some((one) => one.id === choice.coordinatorId);
  return (
    <SelectField
      label={t.coordinator}
      hint={t.coordinatorHint}
      value={known ? choice.coordinatorId : ""}
      options={[
        { value: "", label: t.chooseCoordinator },
        ...free.map((one) => ({ value: one.id, label: [one.name, one.title, one.unit].filter(Boolean).join(", ") })),
      ]}
      onChange={(coordinatorId) => {
        const name = free.find((one) => one.id === coordinatorId)?.name ?? "";
        set(choice.name.trim() === "" && name !== "" ? { coordinatorId, name } : { coordinatorId });
      }}
      {...(error ? { error } : {})}
    />
  );
}
