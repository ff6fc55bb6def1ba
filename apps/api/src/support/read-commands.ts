/** A request as a command of curl makes it. */
export interface CurlRequest {
  command: string;
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body: string | null;
}

/** The blocks of a page of Markdown that are in a language. */
export function readBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
    .filter(([, named]) => named === language)
    .map(([, , block = ""]) => block);
}

/** The commands of a block of shell: each from its first line to the end of its last quotation. */
export function readCommands(block: string): string[] {
  const commands: string[] = [];
  let open = "";
  for (const line of block.split("\n")) {
    if (open === "" && (line.trim() === "" || line.startsWith("#"))) continue;
    open += open === "" ? line : `\n${line}`;
    const goesOn = line.endsWith("\\") || (open.split("'").length - 1) % 2 > 0;
    if (goesOn) continue;
    commands.push(open);
    open = "";
  }
  return commands;
}

/** Reads a command of curl, of the few options that the documents use. Errors: an option that is none of them. */
export function readCurl(
  command: string,
  variables: Readonly<Record<string, string>>,
): CurlRequest {
  const words = splitWords(command.replaceAll("\\\n", " "), variables);
  const request: CurlRequest = {
    command,
    url: "",
    method: "GET",
    headers: {},
    body: null,
  };
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "-H") {
      at += 1;
      const [name = "", value = ""] = (words[at] ?? "").split(/:\s*(.*)/u);
      request.headers[name] = value;
    } else if (word === "-d") {
      at += 1;
      request.body = words[at] ?? "";
      request.method = "POST";
    } else if (word.startsWith("http")) request.url = word;
    else if (!["-s", "-N"].includes(word))
      throw new Error(`No option of curl that is known here: ${word}`);
  }
  return request;
}

/** Words as a shell takes them apart: in single quotes as they stand, in double ones with variables. */
function splitWords(
  line: string,
  variables: Readonly<Record<string, string>>,
): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, bare]) =>
      single ??
      double?.replaceAll(
        /\$(\w+)/gu,
        (_, name: string) => variables[name] ?? "",
      ) ??
      bare ??
      "",
  );
}
