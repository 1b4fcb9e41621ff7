// SPDX-License-Identifier: EPL-2.0
// My dots on the running vote: shown at once, kept on this device until the room has them, gone with their vote.
import { speaker } from "../words/words";
import { newId } from "./ids";
import type { Answer, RoomState, Vote, Welcome } from "./protocol";
import { isOpen, post, tell } from "./socket";
import type { Dots } from "./state";
import { device, parsed } from "./storage";
import { board, change } from "./store";

interface Cast {
  readonly id: string;
  readonly vote: string;
  readonly question: string;
  readonly dots: Dots;
}

const SHELF = "corolle.ballot.";

let shelf = "";
/** What the room has not answered yet; a later ballot stands for the earlier ones. */
let waiting: Cast | null = null;
const sent = new Map<string, Dots>();
/** What the room has of me in this vote. */
let counted: Dots = {};

const keep = (cast: Cast | null): void => {
  waiting = cast;
  if (shelf) {
    device.write(shelf, cast && JSON.stringify(cast));
  }
};

const show = (vote: string, dots: Dots): void => change({ ballot: { vote, dots, waiting: waiting?.vote === vote } });

const send = (): void => {
  if (waiting && isOpen() && post({ t: "ballot", id: waiting.id, vote: waiting.vote, dots: waiting.dots })) {
    sent.set(waiting.id, waiting.dots);
  }
};

const lost = ({ question }: Cast, why: string): void =>
  tell([why, speaker(board().language)("vote.notCounted", { text: question })].filter(Boolean).join(" "));

const cast = (vote: Vote, dots: Dots): void => {
  keep({ id: newId(), vote: vote.id, question: vote.question, dots });
  show(vote.id, dots);
  send();
};

/** Brings back what an earlier life of this page has not got answered. */
const restore = (participant: string): void => {
  shelf = SHELF + participant;
  waiting = parsed<Cast | null>(device.read(shelf), null);
};

/** The room greets: dots that wait go to their vote, or are told to be late. */
const welcomed = ({ room: { vote }, ballot, votes = {} }: Welcome): void => {
  const dots = ballot ? (ballot.vote === vote?.id ? ballot.dots : {}) : votes;
  counted = dots;
  sent.clear();
  if (waiting && waiting.vote !== vote?.id) {
    lost(waiting, "");
    keep(null);
  }
  show(vote?.id ?? "", waiting?.dots ?? dots);
  send();
};

/** What the room takes from a ballot when its vote is changed: dots on options that are gone, and all of too many. */
const fitting = (vote: Vote, dots: Dots): Dots => {
  const there = Object.entries(dots).filter(([option]) => vote.options.some(({ id }) => id === option));
  const fits = there.reduce((sum, [, n]) => sum + n, 0) <= vote.dots;
  return fits ? (there.length < Object.keys(dots).length ? Object.fromEntries(there) : dots) : {};
};

const followed = ({ vote }: RoomState): void => {
  const { ballot } = board();
  if (!vote || ballot.vote !== vote.id) {
    counted = {};
    show(vote?.id ?? "", {});
  } else {
    const dots = fitting(vote, ballot.dots);
    if (dots !== ballot.dots) {
      show(vote.id, dots);
    }
  }
};

/** Says whether the answer was to a ballot. */
const answered = (answer: Answer): boolean => {
  const dots = sent.get(answer.id);
  if (!dots) {
    return false;
  }
  sent.delete(answer.id);
  const mine = board().ballot.vote;
  if (answer.ok) {
    counted = dots;
  }
  if (waiting?.id === answer.id) {
    const late = waiting;
    keep(null);
    if (!answer.ok) {
      lost(late, answer.why);
    }
    if (late.vote === mine) {
      show(mine, answer.ok ? dots : counted);
    }
  }
  return true;
};

export const ballots = { cast, restore, welcomed, followed, answered };
