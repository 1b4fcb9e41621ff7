// SPDX-License-Identifier: EPL-2.0
// One text that is being written here while others may write in it too. Small edits leave one at a time; what others
// write is merged in without losing a letter of anyone. Knows no network and no screen.
import type { Edit } from "../link/acts";
import { diff } from "./diff";
import { after, apply, caretAfter, isEmpty } from "./edit";

interface Flight {
  readonly id: string;
  /** The text after the edit, had nobody else written. */
  readonly text: string;
  /** The room's number of the edit, once accepted. */
  readonly number: number;
}

export interface Draft {
  readonly text: string;
  readonly server: string;
  readonly number: number;
  readonly flight: Flight | null;
}

/** Sends an edit made to the text that the room had at this number; gives the edit's id. */
export type Send = (edit: Edit, base: number) => string;

export class TextSession {
  /** The text as the room has it, at this number. */
  private server: string;
  private number: number;
  private flight: Flight | null = null;
  /** What came while an edit of ours was on its way. */
  private incoming: { text: string; number: number } | null = null;
  /** The text as it stands here. */
  text: string;
  caret = 0;
  /** What it would be had nothing been written here since it was opened. */
  private without: string;
  private composing = false;

  constructor(
    draft: Draft,
    private readonly send: Send,
    private readonly changed: () => void = () => undefined,
  ) {
    this.server = draft.server;
    this.number = draft.number;
    this.text = draft.text;
    this.without = draft.server;
    this.flight = draft.flight;
  }

  static of(text: string, number: number, send: Send, changed?: () => void): TextSession {
    return new TextSession({ text, server: text, number, flight: null }, send, changed);
  }

  get draft(): Draft {
    return { text: this.text, server: this.server, number: this.number, flight: this.flight };
  }

  /** Everything written here is in the room. */
  get settled(): boolean {
    return this.flight === null && this.text === this.server;
  }

  get flying(): string {
    return this.flight?.id ?? "";
  }

  /** From here on, giving up comes back to the text as it is now. */
  open(): void {
    this.without = this.text;
  }

  /** Written here; leaves with the next flush. */
  write(text: string, caret = text.length): void {
    this.text = text;
    this.caret = caret;
  }

  /** Takes back what was written here since it was opened, and nothing of others. */
  giveUp(): void {
    this.write(this.without);
    this.flush();
  }

  /** A word in the making is left alone; what came meanwhile is merged afterwards. */
  compose(on: boolean): void {
    this.composing = on;
    this.merge();
  }

  /** The room does not take what is written here and nobody writes on: its own text counts again. */
  takeBack(): void {
    this.write(this.server);
  }

  /** The room's text at this number. */
  receive(text: string, number: number): void {
    if (number < this.number) {
      return;
    }
    this.incoming = { text, number };
    this.merge();
  }

  /** The edit on its way was accepted. */
  accepted(id: string, number: number): void {
    if (this.flight?.id === id) {
      this.flight = { ...this.flight, number };
      this.merge();
    }
  }

  /** The edit on its way was refused: the room's text is what counts; what is written here stays for its writer. */
  refused(id: string): void {
    if (this.flight?.id === id) {
      this.flight = null;
      this.merge();
    }
  }

  /** No later scene will tell: the text did not change on the way, as its writer and others undid each other. */
  giveUpWaiting(text = this.flight?.text ?? ""): void {
    if (this.flight && this.flight.number > 0) {
      this.incoming = { text, number: this.flight.number };
      this.merge();
    }
  }

  /** An edit that has not left may be put in the place of the one waiting. */
  replaceWaiting(replace: (id: string, edit: Edit, base: number) => boolean): void {
    if (
      this.flight &&
      this.flight.text !== this.text &&
      replace(this.flight.id, diff(this.server, this.text), this.number)
    ) {
      this.flight = { ...this.flight, text: this.text };
    }
  }

  private merge(): void {
    const news = this.incoming;
    if (!news || this.composing || (this.flight && (this.flight.number === 0 || news.number < this.flight.number))) {
      return;
    }
    const known = this.flight?.text ?? this.server;
    const theirs = diff(known, news.text);
    const mine = diff(known, this.text);
    this.without = apply(after(theirs, diff(known, this.without)), this.without);
    this.text = apply(after(mine, theirs), news.text);
    this.caret = caretAfter(this.caret, after(theirs, mine));
    this.server = news.text;
    this.number = news.number;
    this.flight = null;
    this.incoming = null;
    this.changed();
  }

  /** Sends what is written here, unless an edit is on its way. */
  flush(): void {
    const edit = diff(this.server, this.text);
    if (this.flight === null && !this.composing && !isEmpty(edit)) {
      const text = this.text;
      this.flight = { id: this.send(edit, this.number), text, number: 0 };
    }
  }
}
