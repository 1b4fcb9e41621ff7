// SPDX-License-Identifier: EPL-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../link/acts";
import { after, apply } from "./edit";
import { TextSession } from "./session";

/** A room with one text, as the hub keeps it: edits are rewritten for what came since their base. */
class Room {
  private readonly history: { edit: Edit; number: number }[] = [];
  readonly outgoing: { to: number; answer?: { id: string; number: number }; text: string; number: number }[] = [];
  readonly incoming: { from: number; id: string; edit: Edit; base: number }[] = [];
  readonly sessions: TextSession[] = [];
  private ids = 0;
  number = 1;

  constructor(public text: string) {}

  join(): TextSession {
    const from = this.sessions.length;
    const session = TextSession.of(
      this.text,
      this.number,
      (edit, base) => {
        const id = `${++this.ids}`;
        this.incoming.push({ from, id, edit, base });
        return id;
      },
      () => session.flush(),
    );
    this.sessions.push(session);
    return session;
  }

  /** Takes the oldest edit of a randomly chosen sender. */
  take(pick: number): void {
    const next = this.incoming[pick % this.incoming.length];
    if (!next) {
      return;
    }
    this.incoming.splice(this.incoming.indexOf(next), 1);
    const edit = this.history.filter((h) => h.number > next.base).reduce((e, h) => after(e, h.edit), next.edit);
    this.text = apply(edit, this.text);
    this.number++;
    this.history.push({ edit, number: this.number });
    this.sessions.forEach((_, to) =>
      this.outgoing.push({
        to,
        text: this.text,
        number: this.number,
        ...(to === next.from ? { answer: { id: next.id, number: this.number } } : {}),
      }),
    );
  }

  /** Delivers the oldest message of a randomly chosen receiver, the answer before or after the text. */
  deliver(pick: number): void {
    const to = this.outgoing[pick % Math.max(1, this.outgoing.length)]?.to;
    const at = this.outgoing.findIndex((message) => message.to === to);
    const message = this.outgoing[at];
    if (!message) {
      return;
    }
    this.outgoing.splice(at, 1);
    const session = this.sessions[message.to];
    const answer = (): void => message.answer && session?.accepted(message.answer.id, message.answer.number);
    if (pick % 2 === 0) {
      answer();
    }
    session?.receive(message.text, message.number);
    if (pick % 2 === 1) {
      answer();
    }
  }

  settle(): void {
    while (this.incoming.length + this.outgoing.length > 0) {
      this.take(0);
      this.deliver(0);
    }
  }
}

const step = fc.record({
  who: fc.nat(),
  what: fc.constantFrom("write", "take", "deliver"),
  at: fc.nat(),
  pick: fc.nat(),
});

test("allWritersEndWithTheSameTextAndNoLetterIsLost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 60 }), (people, steps) => {
      const room = new Room("Collecte de surplus");
      const writers = Array.from({ length: people }, () => room.join());
      let written = "";
      steps.forEach(({ who, what, at, pick }, i) => {
        const writer = writers[who % people];
        if (what === "write" && writer) {
          const letter = String.fromCharCode(0x4e00 + i);
          const place = at % (writer.text.length + 1);
          written += letter;
          writer.write(writer.text.slice(0, place) + letter + writer.text.slice(place), place + 1);
          writer.flush();
        } else if (what === "take") {
          room.take(pick);
        } else {
          room.deliver(pick);
        }
      });
      room.settle();
      writers.forEach((writer) => {
        expect(writer.text).toBe(room.text);
        expect(writer.settled).toBe(true);
      });
      expect([...room.text].sort()).toEqual([...("Collecte de surplus" + written)].sort());
    }),
    { numRuns: 500 },
  );
});

test("caretStaysBehindTheLetterJustWritten", () => {
  const room = new Room("ab");
  const mine = room.join();
  const other = room.join();

  mine.write("abc", 3);
  mine.flush();
  other.write("xab", 1);
  other.flush();
  room.take(1);
  room.take(0);
  room.settle();

  expect(mine.text).toBe("xabc");
  expect(mine.caret).toBe(4);
});

test("keepsWhatWasWrittenWhenTheRoomRefuses", () => {
  const session = TextSession.of("ab", 1, () => "1");

  session.write("abc");
  session.flush();
  session.refused("1");

  expect(session.text).toBe("abc");
});

test("givingUpTakesBackOnlyWhatWasWrittenHere", () => {
  const room = new Room("tri");
  const mine = room.join();
  const other = room.join();

  mine.open();
  mine.write("tri des fruits");
  mine.flush();
  other.write("le tri");
  other.flush();
  room.settle();
  mine.giveUp();
  room.settle();

  expect(room.text).toBe("le tri");
  expect(other.text).toBe("le tri");
});
