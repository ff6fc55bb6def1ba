import { describe, expect, it } from "vitest";
import { htmlToCopy, plainToHtml, tidy } from "./html-to-copy.ts";

describe("htmlToCopy", () => {
  it.each([
    ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["<p>One,<br>broken.</p>", "One,\nbroken."],
    ["<div>One.<div>Two.</div></div>", "One.\n\nTwo."],
    ["<h2>Head</h2><p>One.", "Head\n\nOne."],
    ["<ul><li>One<li>Two</ul>", "One\n\nTwo"],
    ["<table><tr><td>One<td>Two</table>", "One\n\nTwo"],
    ["<blockquote>“We will.”</blockquote>", "“We will.”"],
    ['He <i>said</i> <a href="/x">so</a>.', "He said so."],
    ["a&nbsp;b &amp; c &lt;d&gt; &#8220;e&#x201d;", "a b & c <d> “e”"],
    ["co\u00adoperate\u0000\u0007", "cooperate"],
    ["<style>p{}</style><script>alert(1)</script><p>One.", "One."],
    [
      "<iframe>a</iframe><noscript>b</noscript><template>c</template><svg><text>d</text></svg><p>One.",
      "One.",
    ],
    ["<figure><img alt=x><figcaption>Photo</figcaption></figure>One.", "One."],
    ["<pre>a\n  b</pre>", "a\nb"],
    ["", ""],
  ])("%s", (html, copy) => {
    expect(htmlToCopy(html)).toBe(copy);
  });

  it("reads plain text as it stands", () => {
    const text = "5 < 6 & <b>7</b>\n\nTwo.\nThree.";
    expect(htmlToCopy(plainToHtml(text))).toBe(text);
  });
});

describe("tidy", () => {
  it.each([
    ["a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\n\ne"],
    ["  a \t b  \n\n\n\n c ", "a b\n\nc"],
  ])("%j", (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });
});
