// SPDX-License-Identifier: EPL-2.0
import { textOf } from "../../link/address";
import { chooseView } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";

/** Cards need a flower before one's eyes: here are those there are. */
export const NoFlower = () => {
  const w = useWords();
  const choices = useBoard((state) => state.choices);
  const flowers = choices.filter((choice) => choice.type === "flower");
  return (
    <>
      <p>{w("cards.noFlower")}</p>
      {flowers.map((flower) => (
        <button key={textOf(flower)} onClick={() => chooseView(flower)}>
          <Icon name="drawing" />
          {flower.title}
        </button>
      ))}
    </>
  );
};
