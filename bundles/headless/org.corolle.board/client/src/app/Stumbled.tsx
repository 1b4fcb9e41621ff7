// SPDX-License-Identifier: EPL-2.0
import { Component, type ErrorInfo, type ReactNode } from "react";
import { Corolla } from "./signs/Corolla";
import { useWords } from "../words/useWords";
import "./join/join.css";

/** Instead of an empty page: what has happened to the words, and what to do. */
export const Broken = () => {
  const w = useWords();
  return (
    <main className="door" role="alert">
      <Corolla size={72} />
      <h1>{w("broken.title")}</h1>
      <p>{w("broken.kept")}</p>
      <button autoFocus className="primary" onClick={() => location.reload()}>
        {w("broken.reload")}
      </button>
      <p className="hint">{w("broken.browser")}</p>
    </main>
  );
};

/** Whatever a component stumbles over, the page says what to do. */
export class Stumbled extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
