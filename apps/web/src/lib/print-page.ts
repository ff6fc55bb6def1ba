// Next gives the nonce of a page to its own scripts and to nothing else. React escapes "<" in text and
// attributes, so what looks like a tag here is one.
const OWN_SCRIPTS = /<script\b(?=[^>]*\bnonce=)[^>]*>[\s\S]*?<\/script>/giu;
const SCRIPT_HINTS = /<link\b(?=[^>]*\bas="script")[^>]*>/giu;
const BOUNDARIES = /<!--(?:[$/?!]*| )-->/gu;
const NONCES = / nonce="[^"]*"/gu;

/**
 * A page as a press would print it: whole, and without the machinery to draw it again. Pages of the
 * record change only when they are asked for anew, so a reader need not load React, Next and a second
 * copy of the page's words in JSON: two thirds of its bytes. What is interactive brings its own script.
 */
export function printPage(html: string): string {
  return html
    .replaceAll(OWN_SCRIPTS, "")
    .replaceAll(SCRIPT_HINTS, "")
    .replaceAll(BOUNDARIES, "")
    .replaceAll(NONCES, "");
}
