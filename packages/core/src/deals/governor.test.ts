import { describe, expect, it } from "vitest";
import { markedItems } from "../../test/support/read-marked-items.ts";
import { isDealWord, readDealPhrase } from "./deal-phrase.ts";
import { findGovernor } from "./governor.ts";
import { readTail } from "./read-tail.ts";

/** "rule status: subject" of what governs the first deal noun. */
function governorOf(marked: string): string | null {
  const items = markedItems(marked);
  const at = items.findIndex(({ lower }) => isDealWord(lower));
  const phrase = readDealPhrase(items, at);
  if (!phrase) throw new Error(`no deal in ${marked}`);
  const found = findGovernor(items, phrase, readTail(items, phrase.end));
  if (found === null || found === "unreal") return found;
  const names = found.subject.map(({ side }) => side.name).join(", ");
  return `${found.rule} ${found.status}: ${names}`;
}

describe("the verb before a deal", () => {
  it.each([
    ["[Peru] signed a treaty.", "deals/signed signed: Peru"],
    [
      "[Peru] and [Chile] have signed a treaty.",
      "deals/signed signed: Peru, Chile",
    ],
    ["[Peru] will sign a treaty.", "deals/signed agreed: Peru"],
    ["[Peru] is expected to sign a treaty.", "deals/signed negotiating: Peru"],
    ["[Peru] plans to sign a treaty.", "deals/signed negotiating: Peru"],
    ["[Peru] may sign a treaty.", "deals/signed proposed: Peru"],
    ["[Peru] ratified the treaty.", "deals/ratify approved: Peru"],
    ["[Peru] rejected the treaty.", "deals/reject rejected: Peru"],
    ["[Peru] withdrew from the treaty.", "deals/withdraw terminated: Peru"],
    ["[Peru] suspended the treaty.", "deals/suspend suspended: Peru"],
    ["[Peru] is negotiating a treaty.", "deals/negotiate negotiating: Peru"],
    [
      "[Peru] and [Chile] agreed on a truce.",
      "deals/agree agreed: Peru, Chile",
    ],
    [
      "[Peru] and [Chile] agreed to a truce.",
      "deals/agree agreed: Peru, Chile",
    ],
    ["[Acme Corp|org] won a contract.", "deals/win agreed: Acme Corp"],
    [
      "[Acme Corp|org] entered into a contract.",
      "deals/enter agreed: Acme Corp",
    ],
    [
      "[Acme Corp|org] completed the merger.",
      "deals/complete completed: Acme Corp",
    ],
    [
      "[Peru] and [Chile] signed a series of treaties.",
      "deals/signed signed: Peru, Chile",
    ],
    [
      "[Peru] and [Chile] want to sign a treaty.",
      "deals/signed negotiating: Peru, Chile",
    ],
  ])("%s", (text, governor) => {
    expect(governorOf(text)).toBe(governor);
  });
});

describe("the verb behind a deal, or a noun of action before it", () => {
  it.each([
    ["The treaty was signed in May.", "deals/was-signed signed: "],
    ["The treaty has been ratified.", "deals/was-ratified approved: "],
    ["The treaty took effect in May.", "deals/course in_force: "],
    ["The treaty expired in May.", "deals/course expired: "],
    ["The truce collapsed.", "deals/course terminated: "],
    ["They saw the signing of the treaty.", "deals/action-noun signed: "],
    ["They saw the collapse of the truce.", "deals/action-noun terminated: "],
    ["They saw the extension of the treaty.", "deals/action-noun agreed: "],
    [
      "[Peru] is in talks with [Chile] on a treaty.",
      "deals/in-talks negotiating: Peru, Chile",
    ],
  ])("%s", (text, governor) => {
    expect(governorOf(text)).toBe(governor);
  });
});

describe("what makes a deal unreal", () => {
  it.each([
    "If [Peru] signs the treaty, it rains.",
    "[Peru] refused to sign the treaty.",
    "[Peru] has not signed the treaty.",
    "[Norway] urged [Peru] to sign the treaty.",
    "There is hope for a treaty.",
    "The treaty was not signed.",
    "They called for a truce.",
    "They oppose the treaty.",
  ])("%s", (text) => {
    expect(governorOf(text)).toBe("unreal");
  });

  it.each(["The treaty is old.", "They read about it in the treaty."])(
    "nothing governs: %s",
    (text) => {
      expect(governorOf(text)).toBeNull();
    },
  );
});
