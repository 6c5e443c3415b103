import type { Terminal } from "./terminal.ts";

/** Tells of something that does not stop the work. */
export function warn(terminal: Terminal, message: string): void {
  terminal.tell({ text: "warning: ", style: "yellow" }, message);
}
