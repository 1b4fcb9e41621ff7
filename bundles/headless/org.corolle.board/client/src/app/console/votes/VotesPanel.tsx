// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { childrenOf, type Element } from "../../parts/replies";
import { useAsked } from "../../parts/useAsked";
import { Failed } from "../Failed";
import { Section } from "../Section";
import { NewVote } from "./NewVote";
import { PastVote } from "./PastVote";
import { RunningVote } from "./RunningVote";

/** Votes of today's session: prepare one, open it, close it, type in one made on paper. */
export const VotesPanel = () => {
  const w = useWords();
  const session = useBoard((state) => state.room?.session ?? null);
  const running = useBoard((state) => state.room?.vote ?? null);
  const { rows, failed, again } = useAsked<Element>({ what: "elements", type: "Session" }, "elements", true);
  if (!session) {
    return <p>{w("votes.needSession")}</p>;
  }
  const votes = childrenOf(
    rows?.find((each) => each.id === session.id),
    "votes",
  ).filter((vote) => vote.id !== running?.id);
  return (
    <>
      <Failed why={failed} onRetry={again} />
      {running && <RunningVote vote={running} />}
      <Section title={w("votes.past")}>
        {rows && votes.length === 0 && <p className="hint">{w("votes.none")}</p>}
        <ul className="plain-list">
          {[...votes].reverse().map((vote, i) => (
            <li key={vote.id}>
              <PastVote vote={vote} mayOpen={!running} latest={i === 0} />
            </li>
          ))}
        </ul>
      </Section>
      <NewVote session={session.id} />
    </>
  );
};
