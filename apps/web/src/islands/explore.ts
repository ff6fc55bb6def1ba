import type { Answer } from "../features/developers/question.ts";

const form = document.querySelector<HTMLFormElement>("#explorer");
const question = document.querySelector<HTMLTextAreaElement>("#question");
const variables = document.querySelector<HTMLTextAreaElement>("#variables");
const state = document.querySelector<HTMLElement>("#answer-state");
const answer = document.querySelector<HTMLTextAreaElement>("#answer");

if (form && question && variables && state && answer) {
  let latest: AbortController | undefined;

  const show = ({ state: words, isFault, text }: Answer): void => {
    state.textContent = words;
    state.classList.toggle("reading-fault", isFault);
    answer.value = text;
  };

  const ask = async (): Promise<void> => {
    latest?.abort();
    const request = new AbortController();
    latest = request;
    state.textContent = "Asking …";
    const asked = { query: question.value, variables: variables.value };
    try {
      const response = await fetch("/developers/ask", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(asked),
        signal: request.signal,
      });
      show((await response.json()) as Answer);
      // The address leads to what is shown, as it does without this script.
      history.replaceState(null, "", `?${new URLSearchParams(asked)}`);
    } catch {
      if (!request.signal.aborted)
        show({
          state: "The site cannot be reached just now. Are you online?",
          isFault: true,
          text: "",
        });
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask();
  });
  for (const field of [question, variables])
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void ask();
      }
    });
}
