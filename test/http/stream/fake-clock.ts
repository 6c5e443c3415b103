import type { Clock } from "../../../src/http/stream/clock.ts";

interface Timer {
  due: number;
  readonly interval: number | null;
  readonly action: () => void;
}

/** A clock that stands still until it is told how much time has passed. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass and runs what falls due, in order. */
  pass(milliseconds: number): void;
  /** How many timers are running. */
  running(): number;
}

/** Creates a clock that stands at the given time. */
export function createFakeClock(start = Date.UTC(2026, 10, 22)): FakeClock {
  let time = start;
  const timers = new Set<Timer>();
  const add = (timer: Timer) => {
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const nextUntil = (end: number) =>
    [...timers].filter(({ due }) => due <= end).toSorted((one, other) => one.due - other.due)[0];
  return {
    now: () => time,
    every: (interval, action) => add({ due: time + interval, interval, action }),
    after: (delay, action) => add({ due: time + delay, interval: null, action }),
    running: () => timers.size,
    pass(milliseconds) {
      const end = time + milliseconds;
      for (let timer = nextUntil(end); timer; timer = nextUntil(end)) {
        time = timer.due;
        if (timer.interval === null) timers.delete(timer);
        else timer.due += timer.interval;
        timer.action();
      }
      time = end;
    },
  };
}
