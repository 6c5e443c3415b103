/** Time as streams need it, in milliseconds. Each timer gives the function that ends it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  every(interval: number, action: () => void): () => void;
  after(delay: number, action: () => void): () => void;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  every(interval, action) {
    const timer = setInterval(action, interval);
    return () => clearInterval(timer);
  },
  after(delay, action) {
    const timer = setTimeout(action, delay);
    return () => clearTimeout(timer);
  },
};
