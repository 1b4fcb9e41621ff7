// SPDX-License-Identifier: EPL-2.0
import { useId, type ReactNode } from "react";

/** A titled part of a panel. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
