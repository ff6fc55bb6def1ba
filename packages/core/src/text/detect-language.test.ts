import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";
import { tokenize } from "./tokenize.ts";

describe("detectLanguage", () => {
  it.each([
    ["The port was closed and the ships had to wait for a pilot.", "en"],
    ["THE PORT WAS CLOSED AND THE SHIPS HAD TO WAIT.", "en"],
    [
      "El puerto fue cerrado y los barcos esperan en la bahía desde el lunes.",
      "es",
    ],
    [
      "Le port est fermé et les navires attendent dans la baie depuis lundi.",
      "fr",
    ],
    [
      "Der Hafen ist geschlossen und die Schiffe warten seit Montag auf den Lotsen.",
      "de",
    ],
    ["O porto foi fechado e os navios não podem entrar na baía.", "pt"],
    ["Il porto è chiuso e le navi non possono entrare nella baia.", "it"],
    ["Порт закрыт, суда ждут в бухте.", "ru"],
    ["Порт закрито, судна чекають у бухті, її глибина різна.", "uk"],
    ["港は閉鎖され、船は湾で待っている。", "ja"],
    ["港口已关闭，船只在海湾等待。", "zh"],
    ["الميناء مغلق والسفن تنتظر", "ar"],
    ["1,204 2,310 44.5", "und"],
    ["", "und"],
  ])("calls %j %s", (text, code) => {
    expect(detectLanguage(text, tokenize(text))).toBe(code);
  });
});
