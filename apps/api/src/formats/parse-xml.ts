import { DomUtils, ElementType, parseDocument } from "htmlparser2";

import { findMarkupFault } from "./measure-markup.ts";

type Nodes = ReturnType<typeof parseDocument>["children"];
type XmlNode = Nodes[number];
/** An element, named without its prefix. Text in it is as it is written, entities and all. */
export type XmlElement = Extract<XmlNode, { attribs: unknown }>;

/** What stands before the root element, at most. */
const PROLOG = 10_000;

/** Why a document is not read, as XML or at all; null where it is. Nothing that a document defines for itself is expanded. */
export function findXmlFault(xml: string): string | null {
  const root = xml.search(/<[\p{L}_]/u);
  if (root < 0) return "It is no XML.";
  const prolog = xml.slice(0, Math.min(root, PROLOG));
  if (/<!DOCTYPE[^>]*\[/iu.test(prolog) || root > PROLOG)
    return "It defines entities or a grammar of its own, which are not read. Send it without its DOCTYPE.";
  return findMarkupFault(xml, { xml: true });
}

/** Reads XML to a tree. What may be hostile is measured before (`findXmlFault`). */
export function parseXml(xml: string): XmlElement[] {
  const { children } = parseDocument(xml, {
    xmlMode: true,
    decodeEntities: false,
  });
  const open: XmlNode[] = [...children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("children" in node)) continue;
    if (isElement(node)) node.name = node.name.replace(/^.*:/u, "");
    open.push(...node.children);
  }
  return children.filter(isElement);
}

/** All elements of these names in a tree, in the order of the document; not what is inside of one of them. */
export function findElements(
  nodes: readonly XmlNode[],
  ...names: string[]
): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode) => {
    if (!isElement(node)) return;
    if (names.includes(node.name)) found.push(node);
    else node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** The first element of this name in an element. */
export function findElement(
  within: XmlElement | null,
  name: string,
): XmlElement | null {
  return within === null
    ? null
    : (findElements(within.children, name)[0] ?? null);
}

/** What is in an element, written as HTML has it; without attributes. An empty element has no end. */
export function innerHtml(element: XmlElement): string {
  return element.children.map(writeNode).join("");
}

function writeNode(node: XmlNode): string {
  if (isElement(node))
    return node.children.length === 0
      ? `<${node.name}>`
      : `<${node.name}>${node.children.map(writeNode).join("")}</${node.name}>`;
  // What is marked as characters is no markup.
  if (node.type === ElementType.CDATA)
    return DomUtils.textContent(node)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;");
  return node.type === ElementType.Text ? node.data : "";
}

function isElement(node: XmlNode): node is XmlElement {
  return "attribs" in node;
}
