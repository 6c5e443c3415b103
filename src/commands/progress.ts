import type { Terminal } from "./terminal.ts";

/** One step of a long job: its name, and how much of it is done. `total` is 0 where it is not known. */
export interface Step {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** Shows how far a long job has come. */
export interface Progress {
  update(step: Step): void;
  /** Removes the bar, so that what follows starts on a clean line. */
  clear(): void;
}

/** How often a line is written where nobody watches, and how often the bar moves where somebody does; milliseconds. */
const lineInterval = 10_000;
const barInterval = 100;

/** Shows a moving bar with percent and remaining time on a terminal; elsewhere one line every ten seconds. */
export function createProgress(terminal: Terminal, now: () => number): Progress {
  const interval = terminal.isWatched ? barInterval : lineInterval;
  let lastShown = terminal.isWatched ? Number.NEGATIVE_INFINITY : now();
  let stepName = "";
  let stepStart = now();
  return {
    update: (step) => {
      const time = now();
      if (step.name !== stepName) [stepName, stepStart] = [step.name, time];
      const isDue = time - lastShown >= interval || (terminal.isWatched && step.done === step.total);
      if (!isDue) return;
      lastShown = time;
      const line = renderStep(step, time - stepStart);
      if (terminal.isWatched) terminal.redraw(line);
      else terminal.tell(line);
    },
    clear: () => terminal.redraw(""),
  };
}

/** Renders "embed [#####-----]  50 % (500 of 1000), 12 s left". `elapsed` are the milliseconds since the step began. */
export function renderStep(step: Step, elapsed: number): string {
  if (step.total <= 0) return `${step.name} ${step.done}`;
  const share = Math.min(1, step.done / step.total);
  const bar = "#".repeat(Math.round(share * 20)).padEnd(20, "-");
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  const left = share > 0 && share < 1 ? `, ${Math.ceil((elapsed * (1 - share)) / share / 1000)} s left` : "";
  return `${step.name} [${bar}] ${percent} % (${step.done} of ${step.total})${left}`;
}
