import {
  READING_FORMS,
  type CopyToRead,
  type ReaderMessage,
  type Reading,
} from "../features/analyze/reading.ts";

/** Far longer than any article; what is longer was dropped by mistake. */
const MOST_CHARACTERS = 2_000_000;

const form = find("#copy-form", HTMLFormElement);
const copy = find("#copy-text", HTMLTextAreaElement);
const day = find("#copy-day", HTMLInputElement);
const file = find("#copy-file", HTMLInputElement);
const example = find("#copy-example", HTMLSelectElement);
const state = find("#reading-state", HTMLElement);
const fault = find("#reading-fault", HTMLElement);
const result = find("#reading", HTMLElement);
const tally = find("#reading-tally", HTMLElement);
const edition = find("#reading-edition", HTMLElement);
const formChoice = find("#reading-form", HTMLSelectElement);
const data = find("#reading-data", HTMLTextAreaElement);
const copied = find("#reading-copied", HTMLElement);

let reader: Worker | null = null;
let isReady = false;
let ticket = 0;
let reading: Reading | null = null;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  readCopy();
});
copy.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readCopy();
});
find("#copy-clear", HTMLButtonElement).addEventListener("click", clear);
file.addEventListener("change", () => void takeFile(file.files?.[0]));
example.addEventListener("change", () => void takeExample(example.value));
for (const name of ["dragenter", "dragover"])
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("is-target");
  });
form.addEventListener("dragleave", () => form.classList.remove("is-target"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("is-target");
  const dropped = event.dataTransfer?.files[0];
  const text = event.dataTransfer?.getData("text/plain") ?? "";
  if (dropped !== undefined) void takeFile(dropped);
  else if (text !== "") take(text);
});
formChoice.addEventListener("change", showData);
find("#reading-copy", HTMLButtonElement).addEventListener(
  "click",
  () => void copyData(),
);
find("#reading-save", HTMLButtonElement).addEventListener("click", saveData);
find("#copy-fields", HTMLFieldSetElement).disabled = false;

function readCopy(): void {
  const text = copy.value;
  hideFault();
  if (text.trim() === "") {
    showFault("There is nothing to read yet. Paste some copy above.");
    copy.focus();
    return;
  }
  if (text.length > MOST_CHARACTERS) {
    showFault("This is longer than two million characters. Give one article.");
    return;
  }
  reader ??= startReader();
  ticket += 1;
  showState(
    isReady
      ? "Reading …"
      : "Fetching the reader: about 1.4 MB, once. Your copy stays here.",
  );
  const question: CopyToRead = {
    ticket,
    text,
    publishedOn: day.value === "" ? null : day.value,
  };
  reader.postMessage(question);
}

function startReader(): Worker {
  const worker = new Worker("/islands/read-copy.js");
  worker.addEventListener("message", ({ data: message }) =>
    hear(message as ReaderMessage),
  );
  // The script could not be fetched, or broke: the next try begins anew.
  worker.addEventListener("error", () => {
    worker.terminate();
    if (reader === worker) reader = null;
    isReady = false;
    hideState();
    showFault(
      "The reader could not be fetched. Are you still online? Press “Read it” to try again.",
    );
  });
  return worker;
}

function hear(message: ReaderMessage): void {
  if (message.kind === "ready") {
    isReady = true;
    showState("Reading …");
    return;
  }
  const answered =
    message.kind === "read" ? message.reading.ticket : message.ticket;
  if (answered !== ticket) return;
  hideState();
  if (message.kind === "failed") {
    showFault("This copy could not be read. It is the reader’s fault.");
    return;
  }
  reading = message.reading;
  tally.textContent = reading.tally;
  // Drawn by the site's own components, which escape every word of the copy.
  edition.innerHTML = reading.markup;
  result.hidden = false;
  showData();
  find("#reading-title", HTMLElement).focus();
}

function clear(): void {
  ticket += 1;
  form.reset();
  hideFault();
  hideState();
  result.hidden = true;
  edition.replaceChildren();
  data.value = "";
  reading = null;
  copy.focus();
}

function take(text: string): void {
  copy.value = text;
  readCopy();
}

async function takeFile(given: File | undefined): Promise<void> {
  if (given === undefined) return;
  const text = await given.text();
  // Where a file is no text, these signs stand for what could not be read as such.
  if (text.includes("\0") || text.includes("\ufffd\ufffd"))
    showFault(`“${given.name}” is not plain text. Save it as .txt first.`);
  else take(text);
}

async function takeExample(address: string): Promise<void> {
  if (address === "") return;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    // Only filled in: a choice in a list should not carry the reader off.
    copy.value = await response.text();
    hideFault();
  } catch {
    showFault("The example could not be fetched.");
  }
}

function currentForm(): (typeof READING_FORMS)[number] {
  return (
    READING_FORMS.find(({ name }) => name === formChoice.value) ??
    READING_FORMS[0]
  );
}

function showData(): void {
  copied.textContent = "";
  data.value = reading?.forms[currentForm().name] ?? "";
}

async function copyData(): Promise<void> {
  try {
    await navigator.clipboard.writeText(data.value);
    copied.textContent = "Copied.";
  } catch {
    data.select();
    copied.textContent = "Selected; copy it with your keyboard.";
  }
}

function saveData(): void {
  const address = URL.createObjectURL(
    new Blob([data.value], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = currentForm().file;
  link.click();
  URL.revokeObjectURL(address);
}

function showState(text: string): void {
  find("#reading-state span", HTMLElement).textContent = text;
  state.hidden = false;
}

function hideState(): void {
  state.hidden = true;
}

function showFault(text: string): void {
  fault.textContent = text;
  fault.hidden = false;
}

function hideFault(): void {
  fault.hidden = true;
}

function find<Kind extends Element>(
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}
