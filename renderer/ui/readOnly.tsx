import { Button, type ButtonProps } from "@navikt/ds-react";
import { createContext, useContext, type ReactNode } from "react";

const ReadOnlyContext = createContext(false);

/** Nothing inside may be changed: fields are read, with the same look and place, and buttons that change are not there. */
export function ReadOnly({ when, children }: { when: boolean; children: ReactNode }) {
  const outside = useContext(ReadOnlyContext);
  return <ReadOnlyContext value={outside || when}>{children}</ReadOnlyContext>;
}

/** Fields that are no part of what may only be read: who a copy is for, a search. */
export function Writable({ children }: { children: ReactNode }) {
  return <ReadOnlyContext value={false}>{children}</ReadOnlyContext>;
}

export const useReadOnly = (): boolean => useContext(ReadOnlyContext);

/** What is only of use to those who may change something. */
export function Editing({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children;
}

/** A button that changes something. */
export function EditButton(props: ButtonProps) {
  return useReadOnly() ? null : <Button {...props} />;
}
