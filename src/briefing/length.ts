/** How long a briefing may be asked to be. Apart from what composes it: commands need no more, and the gateway's thread loads them. */
export const FEWEST_BRIEF_WORDS = 40;
export const MOST_BRIEF_WORDS = 400;
