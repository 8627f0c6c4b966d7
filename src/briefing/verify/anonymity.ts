/** Ways to say that a source is not named. */
const UNNAMED =
  /,? (?:speaking |talking )?on (?:the )?condition of anonymity|,? who (?:did not want|asked|wished|declined|refused|preferred) (?:not )?to be (?:named|identified)|,? (?:speaking )?anonymously|,? whom? it did not name/giu;
const SAYS_SO =
  /anonym|unnamed|unidentified|not to be (?:named|identified)|declined to be (?:named|identified)|did not (?:name|identify)|not named/iu;

/** A draft without its remark that the source is unnamed, where the cited text remarks it too, in whatever words. */
export const withoutAnonymity = (text: string, cited: readonly string[]): string =>
  cited.some((each) => SAYS_SO.test(each)) ? text.replaceAll(UNNAMED, '') : text;
