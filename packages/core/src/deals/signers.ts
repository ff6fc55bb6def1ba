import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

const SIGNED = new Set(
  "sign signs signed signing inked initialed initialled concluded sealed".split(
    " ",
  ),
);
const SHORT_TITLES = new Set(
  "Dr Mr Mrs Ms Gen Prof Eng Sen Gov Lt Col Sgt Rev St".split(" "),
);
const REACH = 8;

/**
 * Whom those who sign sign for, where the sentence says it: "signed by Ana Ruiz for Peru", "Bo Lind signed for Acme",
 * "on behalf of Acme". The words that say so are dropped, so that lists of signers read as lists.
 */
export function bindSigners(items: Item[]): Item[] {
  const whole = items.some(isTitle) ? dropTitleStops(items) : items;
  if (!whole.some(isSigning)) return whole;
  const bound: Item[] = [];
  let pending: Actor | null = null;
  for (let at = 0; at < whole.length; at++) {
    const item = whole[at];
    if (!item) break;
    const behalf = onBehalf(whole, at);
    if (behalf) {
      const signer = lastSigner(bound);
      const named = bound[signer];
      // "and, for Peru, Ana Ruiz", "On behalf of Peru, Ana Ruiz signed"
      const ahead = bound.length === 0 || personAfter(whole, behalf.end);
      if (named) bound[signer] = actingFor(named, behalf.actor);
      else if (ahead) {
        pending = behalf.actor;
        if (bound.at(-1)?.lower === ",") bound.pop();
      }
      if (named || ahead) {
        at = behalf.end - 1;
        if (!named && whole[at + 1]?.lower === ",") at++;
        continue;
      }
    }
    if (pending && item.actor?.person) {
      bound.push(actingFor(item, pending));
      pending = null;
    } else bound.push(item);
  }
  return bound;
}

/** "for Peru", "on behalf of the Acme Corp": whom, and where the words end. */
function onBehalf(
  items: readonly Item[],
  at: number,
): { actor: Actor; end: number } | null {
  let next = at;
  if (items[at]?.lower === "for") next = at + 1;
  else if (
    items[at]?.lower === "on" &&
    items[at + 1]?.lower === "behalf" &&
    items[at + 2]?.lower === "of"
  )
    next = at + 3;
  else return null;
  if (/^(?:the|its|their)$/u.test(items[next]?.lower ?? "")) next++;
  const actor = items[next]?.actor;
  if (!actor || actor.person || actor.adjective) return null;
  // "for Peru's dams", "for Acme shares": a thing, nobody's behalf.
  const after = items[next + 1];
  return !after ||
    after.mark ||
    after.date ||
    /^(?:and|while|in|on|at|here|after|with)$/u.test(after.lower)
    ? { actor, end: next + 1 }
    : null;
}

function personAfter(items: readonly Item[], comma: number): boolean {
  return (
    items[comma]?.lower === "," && Boolean(items[comma + 1]?.actor?.person)
  );
}

/** The person right before, or before the verb of signing: "Ana Ruiz | for", "Ana Ruiz signed | for". */
function lastSigner(items: readonly Item[]): number {
  for (let back = 1; back <= REACH; back++) {
    const at = items.length - back;
    const item = items[at];
    if (!item) return -1;
    if (item.actor?.person)
      return back === 1 || items.slice(at + 1).some(isSigning) ? at : -1;
    if (item.actor || item.lower === "and") return -1;
  }
  return -1;
}

function isSigning({ lower }: Item): boolean {
  return SIGNED.has(lower);
}

function actingFor(item: Item, { side }: Actor): Item {
  if (!item.actor) return item;
  const { start, end } = item;
  return { ...item, actor: { ...item.actor, side: { ...side, start, end } } };
}

/** "Dr. Ana Ruiz": the stop ends no clause. */
function dropTitleStops(items: Item[]): Item[] {
  return items.filter(({ text, mark }, at) => {
    const before = items[at - 1];
    return !(mark && text === "." && before && isTitle(before));
  });
}

function isTitle({ text }: Item): boolean {
  return SHORT_TITLES.has(text);
}
