import type { Suggestion } from "../features/search/suggestion.ts";

const WAIT_MS = 120;
let lists = 0;

for (const line of document.querySelectorAll<HTMLInputElement>(
  "input[data-suggests]",
)) {
  suggestNames(line);
}

// "/" leads to the search, as on most sites of reference; in a line to type in it is a letter.
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isTyping =
    target instanceof HTMLElement &&
    target.matches("input, select, textarea, [contenteditable]");
  if (key !== "/" || ctrlKey || metaKey || altKey || isTyping) return;
  const line =
    document.querySelector<HTMLInputElement>("main input[data-suggests]") ??
    document.querySelector<HTMLInputElement>("input[data-suggests]");
  if (line === null) return;
  event.preventDefault();
  line.focus();
  line.select();
});

/** Names on record under a line to search in, worked by keyboard as the ARIA combobox pattern says. */
function suggestNames(line: HTMLInputElement): void {
  const listId = `suggestions-${++lists}`;
  let suggestions: Suggestion[] = [];
  let active = -1;
  let list: HTMLElement | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let latest: AbortController | undefined;

  line.setAttribute("role", "combobox");
  line.setAttribute("aria-autocomplete", "list");
  line.setAttribute("aria-expanded", "false");

  const choose = (index: number): void => {
    active = index;
    for (const [at, option] of [...(list?.children ?? [])].entries()) {
      option.setAttribute("aria-selected", String(at === active));
    }
    if (active < 0) line.removeAttribute("aria-activedescendant");
    else line.setAttribute("aria-activedescendant", `${listId}-${active}`);
  };

  const show = (found: Suggestion[]): void => {
    suggestions = found;
    list?.remove();
    list = undefined;
    line.setAttribute("aria-expanded", String(found.length > 0));
    if (found.length === 0) line.removeAttribute("aria-controls");
    else {
      list = drawList(listId, found);
      line.setAttribute("aria-controls", listId);
      line.after(list);
    }
    choose(-1);
  };

  const suggest = async (text: string): Promise<void> => {
    const request = new AbortController();
    latest = request;
    const found = await loadSuggestions(text, request.signal);
    if (!request.signal.aborted) show(found);
  };

  const stop = (): void => {
    clearTimeout(wait);
    latest?.abort();
  };

  line.addEventListener("input", () => {
    stop();
    const text = line.value.trim();
    if (text.length < 2) {
      show([]);
      return;
    }
    wait = setTimeout(() => void suggest(text), WAIT_MS);
  });

  line.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      stop();
      show([]);
    }
    const { length } = suggestions;
    if (length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // -1 is the line itself, so the arrows go round through it.
      choose(((active + 1 + step + length + 1) % (length + 1)) - 1);
    }
    const chosen = suggestions[active];
    if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.address);
    }
  });

  line.addEventListener("blur", () => {
    stop();
    show([]);
  });
}

function drawList(id: string, suggestions: readonly Suggestion[]): HTMLElement {
  const list = document.createElement("div");
  list.className = "suggestions";
  list.id = id;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names on record");
  for (const [index, suggestion] of suggestions.entries()) {
    const option = document.createElement("div");
    option.id = `${id}-${index}`;
    option.setAttribute("role", "option");
    const name = document.createElement("span");
    name.textContent = suggestion.name;
    const kind = document.createElement("span");
    kind.className = "suggestion-kind";
    kind.textContent = suggestion.kind;
    option.append(name, " ", kind);
    // Before the line loses focus, which would close the list.
    option.addEventListener("pointerdown", () => {
      location.assign(suggestion.address);
    });
    list.append(option);
  }
  return list;
}

/** None where the site cannot say. */
async function loadSuggestions(
  prefix: string,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  try {
    const response = await fetch(
      `/suggestions?prefix=${encodeURIComponent(prefix)}`,
      { signal },
    );
    return response.ok ? ((await response.json()) as Suggestion[]) : [];
  } catch {
    return [];
  }
}
