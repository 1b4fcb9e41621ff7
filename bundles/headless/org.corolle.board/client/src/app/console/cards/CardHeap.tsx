// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../../words/useWords";
import { KIND_ICONS } from "../../participant/kinds";
import type { Petal } from "../../participant/petals";
import { Icon } from "../../signs/Icon";
import { childrenOf, textOf, type Element } from "../../parts/replies";

interface Props {
  readonly petal: Petal | undefined;
  readonly cards: readonly Element[];
  readonly picked: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** The cards of one petal, each to be ticked. */
export const CardHeap = ({ petal, cards, picked, onToggle }: Props) => {
  const w = useWords();
  return (
    <section className="heap">
      {petal && (
        <h2>
          <span className="dot" style={{ background: petal.colour }} aria-hidden="true">
            {petal.index}
          </span>
          {petal.name}
        </h2>
      )}
      <ul className="plain-list">
        {cards.map((card) => {
          const kind = textOf(card, "kind") as keyof typeof KIND_ICONS;
          const status = (textOf(card, "status") || "RAW") as "RAW" | "GROUPED" | "RETAINED" | "DISCARDED";
          const dots = Number(card.dots ?? 0);
          const readings = childrenOf(card, "readings").length;
          return (
            <li key={card.id}>
              <label className={`check card-row card-${status}`}>
                <input type="checkbox" checked={picked.has(card.id)} onChange={() => onToggle(card.id)} />
                <span className="grow">
                  {card.name}
                  <small className="hint">
                    {[
                      w(`cardIs.${status}`),
                      dots > 0 && w("card.dots", { n: dots }),
                      readings > 0 && w("card.readings", { n: readings }),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </small>
                </span>
                {KIND_ICONS[kind] && (
                  <span title={w(`kind.${kind}`)}>
                    <Icon name={KIND_ICONS[kind]} size={20} />
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
