import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { CARD_SIZE, fitText, type Card } from "./card.ts";

// The light colours of styles/tokens.css: a card is a picture and knows no night.
const PAPER = "#f8f4ea";
const INK = "#1d1a16";
const SOFT = "#575047";
const RULE = "#d3c9b5";
const MARKS = { who: "#1f4f86", said: "#7a5308", agreed: "#2c6140" };

const FACES = [
  ["Newsreader", "newsreader/files/newsreader-latin-400-normal.woff", 400],
  ["Newsreader", "newsreader/files/newsreader-latin-600-normal.woff", 600],
  ["Newsreader", "newsreader/files/newsreader-latin-ext-400-normal.woff", 400],
  ["Newsreader", "newsreader/files/newsreader-latin-ext-600-normal.woff", 600],
  ["Public Sans", "public-sans/files/public-sans-latin-400-normal.woff", 400],
  [
    "Public Sans",
    "public-sans/files/public-sans-latin-ext-400-normal.woff",
    400,
  ],
] as const;

let faces: ReturnType<typeof loadFaces> | undefined;

function loadFaces() {
  return Promise.all(
    FACES.map(async ([name, file, weight]) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(
        join(process.cwd(), "node_modules/@fontsource", file),
      ),
    })),
  );
}

/** Draws a card as PNG. The longer the words, the smaller they stand; what is too long is cut. */
export async function drawCard(card: Card): Promise<ArrayBuffer> {
  faces ??= loadFaces();
  const words = fitText(card.words, 300);
  const size = words.length < 60 ? 76 : words.length < 140 ? 58 : 44;
  const image = new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "48px 64px 44px",
        background: PAPER,
        color: INK,
        fontFamily: "Newsreader",
      }}
    >
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "baseline",
          paddingBottom: 14,
          borderBottom: `2px solid ${INK}`,
        }}
      >
        <span style={{ fontSize: 44, fontWeight: 600 }}>On Record</span>
        <span style={{ fontSize: 26, fontFamily: "Public Sans", color: SOFT }}>
          {fitText(card.kind, 60)}
        </span>
      </div>
      <div style={{ height: 4, borderBottom: `1px solid ${INK}` }} />
      <div
        style={{
          display: "flex",
          flex: 1,
          flexDirection: "column",
          justifyContent: "center",
          margin: "28px 0",
          paddingLeft: card.mark === null ? 0 : 32,
          borderLeft:
            card.mark === null ? "none" : `6px solid ${MARKS[card.mark]}`,
        }}
      >
        {card.by !== null && card.mark !== "who" && (
          <span style={{ fontSize: 32, fontFamily: "Public Sans" }}>
            {fitText(card.by, 70)}
          </span>
        )}
        <span
          style={{
            marginTop: 8,
            fontSize: size,
            fontWeight:
              card.mark === "said" || card.mark === "agreed" ? 400 : 600,
            lineHeight: 1.18,
          }}
        >
          {words}
        </span>
        {card.by !== null && card.mark === "who" && (
          <span style={{ marginTop: 12, fontSize: 36, color: SOFT }}>
            {fitText(card.by, 70)}
          </span>
        )}
      </div>
      <span
        style={{
          paddingTop: 16,
          borderTop: `1px solid ${RULE}`,
          fontSize: 26,
          fontFamily: "Public Sans",
          color: SOFT,
        }}
      >
        {fitText(card.source, 120)}
      </span>
    </div>,
    { ...CARD_SIZE, fonts: await faces },
  );
  return image.arrayBuffer();
}
