const KNOWS =
  /^(?:know|knew|knows|known|knowing|learn|learned|learnt|hear|heard|hears|see|saw|seen|realis\w+|realiz\w+|remember\w*|ignor\w+)$/i;

/** "The union said that the minister had lied about the cranes": that is the union's word, not the minister's. */
const LIES = /\b(?:lie[sd]?|lying)\b/i;

/** "The treasurer knew of it, a witness claims": to know a thing is not to say it. */
export const isSayingCue = (words: string): boolean => !KNOWS.test(words) && !LIES.test(words);
