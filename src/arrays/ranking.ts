/** A passage, by its position in the build, with a score. Rankings are ordered by score, descending, ties by position. */
export interface ScoredPosition {
  readonly position: number;
  readonly score: number;
}

/** The order of rankings, for sorting. */
export function compareScored(one: ScoredPosition, other: ScoredPosition): number {
  return other.score - one.score || one.position - other.position;
}

/**
 * The `k` best of a row of scores (`scores[i]` is the score of position `i`), in order. Only scores above `floor` count; where
 * `among` is given, only these positions are looked at, which must be distinct and may come in any order.
 * Takes time in proportion to what is looked at, whatever `k` is: the best so far are kept in a heap whose root is the worst of them.
 */
export function selectBest(
  scores: Float64Array,
  k: number,
  options: { readonly floor: number; readonly among?: Uint32Array },
): readonly ScoredPosition[] {
  const { floor, among } = options;
  const heap: ScoredPosition[] = [];
  let bar = floor;
  for (let index = 0; index < (among ?? scores).length && k > 0; index += 1) {
    const position = among ? (among[index] ?? 0) : index;
    const score = scores[position] ?? floor;
    if (!(score >= bar) || !(score > floor)) continue;
    offer(heap, { position, score }, k);
    if (heap.length === k) bar = heap[0]?.score ?? floor;
  }
  return heap.toSorted(compareScored);
}

function offer(heap: ScoredPosition[], entry: ScoredPosition, k: number): void {
  const [worst] = heap;
  if (heap.length < k) push(heap, entry);
  else if (worst && compareScored(entry, worst) < 0) replaceRoot(heap, entry);
}

function push(heap: ScoredPosition[], entry: ScoredPosition): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    const above = heap[parent];
    if (above === undefined || compareScored(above, entry) >= 0) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = entry;
}

function replaceRoot(heap: ScoredPosition[], entry: ScoredPosition): void {
  let at = 0;
  for (;;) {
    const child = worseChild(heap, at);
    const below = heap[child];
    if (below === undefined || compareScored(below, entry) <= 0) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = entry;
}

function worseChild(heap: readonly ScoredPosition[], at: number): number {
  const left = heap[2 * at + 1];
  const right = heap[2 * at + 2];
  if (left === undefined || right === undefined) return 2 * at + 1;
  return compareScored(left, right) > 0 ? 2 * at + 1 : 2 * at + 2;
}
