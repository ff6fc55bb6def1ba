/** One event of a stream. */
export interface SentEvent {
  id: string;
  event: string;
  data: unknown;
}

/** Reads a stream of server-sent events as a browser does: what has no data only tells the id. */
export async function openEvents(
  address: string,
  query: string,
  headers: Record<string, string> = {},
) {
  const controller = new AbortController();
  const response = await fetch(
    `${address}?query=${encodeURIComponent(query)}`,
    {
      headers: { accept: "text/event-stream", ...headers },
      signal: controller.signal,
    },
  );
  const blocks = splitBlocks(response.body ?? new ReadableStream());
  let lastId = "";
  const nextBlock = async (): Promise<SentEvent | null> => {
    const { done, value } = await blocks.next();
    if (done) return null;
    const block = parseBlock(value);
    if (block.id !== "") lastId = block.id;
    return block;
  };
  return {
    response,
    lastId: () => lastId,
    /** The next block, whatever it holds; null at the end of the stream. */
    nextBlock,
    /** The next event with data; null at the end of the stream. */
    next: async (): Promise<SentEvent | null> => {
      for (;;) {
        const block = await nextBlock();
        if (block === null || block.data !== undefined) return block;
      }
    },
    close: () => controller.abort(),
  };
}

async function* splitBlocks(body: ReadableStream<Uint8Array>) {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
}

function parseBlock(block: string): SentEvent {
  const fields = new Map(
    block.split("\n").map((line) => {
      const [name = "", ...rest] = line.split(":");
      return [name, rest.join(":").trimStart()] as const;
    }),
  );
  const data = fields.get("data");
  return {
    id: fields.get("id") ?? "",
    event: fields.get("event") ?? "",
    data: data ? (JSON.parse(data) as unknown) : undefined,
  };
}
