// Lines that are no part of a story, as patterns over a whole trimmed line. Each has an example.

/** Words that make up a share bar, if a line has no others: "Share this article on Facebook | X | Email". */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  `share print email e-mail mail save copy link whatsapp facebook twitter x linkedin reddit telegram pinterest
  instagram tumblr comment comments listen pocket flipboard messenger bookmark sms this article story page on via
  by now or and`.split(/\s+/),
);

/** What the page around the story prints: share bars, captions, adverts, the outlet's own lines. */
export const CHROME_LINES: readonly RegExp[] = [
  /^(?:logo|image|photo|picture|video|audio|icon|avatar|banner|thumbnail|menu|search|home|gallery|play|live|close)$/iu, // logo
  /^(?:https?:\/\/|www\.)\S+$/iu, // https://example.org/story
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|adchoices|article continues below(?: this ad)?|story continues below(?: advertisement)?)\.?$/iu,
  /^(?:related|more|latest|top|recommended|popular|trending)(?: (?:stories|articles|news|topics|content|coverage|links|reading|posts|on this|from .{1,30}))?:?$/iu, // Related stories
  /^(?:also )?read(?: more| also| next| full story)?(?:\s*[:|-].*|\s*(?:here|more))?$/iu, // READ MORE: …
  /^(?:click here|tap here|sign up|subscribe|follow us|join us|log ?in|register now|download (?:the|our) app)\b.{0,120}$/iu,
  /^(?:\d+ )?(?:comments?|shares?|views|likes|min(?:ute)?s? read)(?:\s*\(\d+\))?$/iu, // 3 min read
  /^(?:©|\(c\)\s*\d{4}|copyright\b|all rights reserved).{0,160}$/iu, // © 2025 Example News
  /^(?:file )?(?:photo|picture|image|video|graphic)s?(?: (?:by|credit|courtesy|source))?\s*[:|/].{0,200}$/iu, // FILE PHOTO: …
  /^\(?(?:photo|picture|image|credit|source)\s*(?:by|:)\s.{1,80}\)?$/iu, // (Photo by A. Example/Agency)
  /^(?:caption|image caption|media caption)\b.{0,300}$/iu,
  /^(?:tags?|topics?|keywords?|categories|filed under|section)\s*:.{0,160}$/iu, // Tags: energy, trade
];

/** A caption with its credit, in a line with a colon: "Ships wait off Halden. Photo: Example". */
export const CREDIT_LINE =
  /^.{3,260}\b(?:file photo|photo|picture|image|courtesy)(?: credit| by)?\s*:\s*[^.:]{2,60}$/iu;

/** Notes to editors and readers about the copy. */
export const NOTICE_LINES: readonly RegExp[] = [
  /^\(?(?:adds?|updates?|recasts?|rewrites?|repeats?|corrects?|changes|removes|clarifies|refiles?|releads?|ups?dating|upgrades|attributes|inserts)\b(?: [^.]*)?\)$/iu, // (Adds details, comment)
  /^(?:adds|updates|recasts|corrects|refiles) (?:with|to|in|details|quotes?|comments?|background|byline|dateline|headline|paragraphs?|throughout)\b.{0,160}$/iu, // Adds details, background
  /^[*([]?\s*(?:this|the) (?:story|article|version|report|copy|item|headline) (?:(?:has been|was|is being) (?:first |originally |previously )?(?:updated|corrected|amended|edited|clarified|revised|refiled|published|republished|written|compiled|produced|generated|translated|syndicated)|corrects|clarifies|updates|removes)\b.{0,300}$/iu, // This story has been corrected to …
  /^(?:\*+\s*)?(?:embargo(?:ed)?|not for (?:release|publication)|for (?:immediate )?release|hold for release)\b.{0,160}$/iu, // EMBARGOED UNTIL 0600 GMT
  /^(?:attention:? editors|editor(?:['’]?s|s['’]?)? note|note to (?:editors|readers)|eds)\b\s*[:,—–-].{0,300}$/iu, // Editor's note: …
  /^(?:correction|clarification|erratum|refile|advisory)\s*[:—–-].{0,300}$/iu, // Correction: …
  /^\[(?:text|excerpts?|summary|unattributed report|report|communique|statement|editorial|passage omitted)\]$/iu, // [TEXT]
];

/** Who reported, wrote and edited, and marks of the end. */
export const SIGNOFF_LINES: readonly RegExp[] = [
  /^[([–—-]*\s*(?:(?:[Aa]dditional|[Ff]urther|[Ww]ith) )?(?:[Rr]eporting|REPORTING|[Ww]riting|WRITING|[Ee]diting|EDITING|[Cc]ompiled|[Ww]ritten|[Rr]eported|[Tt]ranslation|[Tt]ranslated|[Pp]roduction|[Gg]raphics?|[Rr]esearch) (?:by|By|BY):? +\p{Lu}.{0,400}$/u, // (Reporting by A. Example; Editing by B. Example)
  /^[([–—-]*\s*(?:with|–) (?:assistance|contributions?|inputs?|files?|reporting) (?:from|by)\b.{0,200}$/iu, // With inputs from agencies
  /^[A-Z][\p{L}. -]{2,60} contributed (?:reporting|to this (?:report|story|article))\b.{0,120}$/u, // A. Example contributed to this report.
  /^\(?(?:end|ends|endit|enditem|endall|more|mtf|reuters?|xinhua|afp|ap|upi|pti|ani|ians|tass|dpa)\)?[.]?$/u, // Reuters
  /^\(?(?:END|ENDS|ENDIT|ENDITEM|MORE|REUTERS?|Reuters?|Xinhua|Enditem|AFP|AP|UPI|PTI|ANI|IANS|TASS|Ends|End)\)?[.]?$/u,
  /^(?:#{2,}|-30-|[*=_-]{3,}|\(?\*{2,}\)?)$/u, // ###
  /^[—–-]+\s*(?:with )?(?:reuters|afp|ap|xinhua|pti|ani|ians|dpa|bloomberg|agencies)(?:[/,& ]+(?:reuters|afp|ap|agencies))*\.?$/iu, // — AFP
];
