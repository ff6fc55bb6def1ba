import { wordSet } from "./decode-table.ts";

/** Words of closed classes: alone they are never a name, however they are written. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a an the this that these those such some any no every each either neither both all another other others many few several
  most more much less i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  who whom whose which what when where why how whether if unless until till while although though because since as than
  and or but nor yet so for of in on at by to from with without within into onto upon over under about above below between
  among during before after against through across along around behind beyond despite except inside outside near off out
  up down toward towards via per amid amidst versus vs plus minus like unlike is am are was were be been being has have had
  having do does did doing done will would shall should can could may might must ought not n't never also too only just
  even still already again here there now then today tomorrow yesterday tonight however moreover meanwhile therefore
  thus hence instead otherwise nevertheless perhaps maybe indeed later earlier once twice one two three four five six seven
  eight nine ten yes oh well let according`);
