"use client";

// A datalist cannot say what sort of thing each name is, so the list is the ARIA combobox pattern's.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { Suggestion } from "./suggestion.ts";

const WAIT_MS = 120;

/** A line to search in that suggests names on record, worked by keyboard as the ARIA combobox pattern says. */
export function SuggestedNames({ id, query }: { id: string; query: string }) {
  const listId = useId();
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<AbortController>(undefined);

  const close = (): void => {
    clearTimeout(wait.current);
    latest.current?.abort();
    setSuggestions([]);
    setActive(-1);
  };

  const suggest = (text: string): void => {
    clearTimeout(wait.current);
    latest.current?.abort();
    setActive(-1);
    if (text.trim().length < 2) {
      setSuggestions([]);
      return;
    }
    wait.current = setTimeout(() => {
      const request = new AbortController();
      latest.current = request;
      loadSuggestions(text, request.signal).then(setSuggestions, () =>
        setSuggestions([]),
      );
    }, WAIT_MS);
  };

  const move = (event: KeyboardEvent): void => {
    const { length } = suggestions;
    if (event.key === "Escape") close();
    if (length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // -1 is the line itself, so the arrows go round through it.
      setActive((now) => ((now + 1 + step + length + 1) % (length + 1)) - 1);
    }
    const chosen = suggestions[active];
    if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.address);
    }
  };

  const isOpen = suggestions.length > 0;
  return (
    <div className="combobox">
      <input
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-expanded={isOpen}
        autoComplete="off"
        defaultValue={query}
        id={id}
        maxLength={200}
        name="q"
        onBlur={close}
        onChange={(event) => suggest(event.target.value)}
        onKeyDown={move}
        placeholder="Names and words"
        role="combobox"
        type="search"
      />
      {isOpen && (
        <div
          aria-label="Names on record"
          className="suggestions"
          id={listId}
          role="listbox"
        >
          {suggestions.map((suggestion, index) => (
            <div
              aria-selected={index === active}
              id={`${listId}-${index}`}
              key={suggestion.address}
              // Before the line loses focus, which would close the list.
              onPointerDown={() => location.assign(suggestion.address)}
              role="option"
            >
              <span>{suggestion.name}</span>{" "}
              <span className="suggestion-kind">{suggestion.kind}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

async function loadSuggestions(
  prefix: string,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const response = await fetch(
    `/suggestions?prefix=${encodeURIComponent(prefix)}`,
    { signal },
  );
  return response.ok ? ((await response.json()) as Suggestion[]) : [];
}
