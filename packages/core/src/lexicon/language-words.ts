/** Small words that tell written languages apart, by BCP 47 code. Lower case; words that two of them share are left out where they can be. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with as by at from it his he have has had are were which said will not this but be an they who would been their",
  es: "el la los las del que y en un una por con para se su al lo como más fue este esta pero sus ha son entre cuando muy sin sobre también hasta hay donde",
  fr: "le la les des du et est une dans pour que qui sur au aux avec par ce il sont pas plus été cette mais ses leur ont être deux après fait selon",
  de: "der die das und ist den von zu mit sich auf für nicht ein eine dem im es des auch als an werden aus er hat dass sie nach wird bei noch wie einem",
  it: "il lo gli di che è per un una del della dei con non si sono da al alla nel nella più anche come ha stato questo ma le i suo tra dopo",
  pt: "o a os as do da dos das que e em um uma para com não por mais se no na ao foi pelo pela como mas são seu sua ou tem entre também",
  nl: "de het een van en in is dat op te voor met niet zijn er aan ook door als bij maar om uit naar dan nog worden heeft wordt zij hun",
  id: "yang dan di untuk dengan dari ini itu pada dalam tidak akan ke adalah oleh sebagai juga telah kata tersebut mereka karena lebih",
  tr: "ve bir bu için ile da de olarak daha çok olan gibi kadar sonra ise göre var olduğu değil ancak en her dedi",
  pl: "w i na z do się że nie to jest o jak po przez od za dla są oraz ale być tym ma już tylko który które",
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år",
};

/** Scripts that, where most letters are of them, say the language (or its nearest guess). */
export const LANGUAGE_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/[іїєґ]/giu, "uk"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/[پچژگ]/gu, "fa"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
];
