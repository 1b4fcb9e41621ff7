// SPDX-License-Identifier: EPL-2.0
import type { ReactNode } from "react";

/** A named field: the words stand above and belong to what is inside. */
export const Field = ({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) => (
  <label className="field">
    <span className="field-label">{label}</span>
    {children}
    {hint && <span className="hint">{hint}</span>}
  </label>
);
