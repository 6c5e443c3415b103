// Lets the questions of a report be sorted and filtered. Without it the table is whole, in the order of the sets.
(() => {
  const table = document.getElementById("question-table");
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  /** Compares by number where both are numbers, else letter by letter, so that every machine sorts alike. */
  function compare(one, other) {
    if (one !== "" && other !== "" && !Number.isNaN(Number(one)) && !Number.isNaN(Number(other)))
      return Number(one) - Number(other);
    return one < other ? -1 : one > other ? 1 : 0;
  }

  function sortBy(column) {
    const direction = heads[column].getAttribute("aria-sort") === "ascending" ? -1 : 1;
    const key = (row) => row.cells[column].dataset.sort;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[column].setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    // `rows` keeps the order of the sets, in which rows with equal keys stay.
    body.append(...rows.toSorted((one, other) => direction * compare(key(one), key(other))));
  }

  function filter() {
    const { result, kind, language, words } = filters.elements;
    const wanted = words.value.trim().toLowerCase();
    const fits = (row) =>
      [result, kind, language].every(({ name, value }) => value === "" || row.dataset[name] === value) &&
      texts.get(row).includes(wanted);
    for (const row of rows) row.hidden = !fits(row);
    const count = rows.filter((row) => !row.hidden).length;
    shown.value = count === rows.length ? "" : `${count} of ${rows.length} shown`;
  }

  /** Opens the question that the address names, "#q-12". */
  function openNamed() {
    const row = rows.find(({ id }) => `#${id}` === location.hash);
    if (row) row.querySelector("details").open = true;
  }

  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sortBy(column));
    head.append(button);
  }
  filters.hidden = false;
  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", openNamed);
  openNamed();
})();
