/** A summary's sentence and how many of those who were asked found it supported by the article, 0 to 1. */
export type JudgedSentence = { readonly text: string; readonly supported: number };
export type JudgedArticle = { readonly text: string; readonly sentences: readonly JudgedSentence[] };

type Raw = {
  readonly article: string;
  readonly summary_sentences: readonly {
    readonly sentence: string;
    readonly responses: readonly { readonly response: string }[];
  }[];
};

const supportedShare = (responses: Raw['summary_sentences'][number]['responses']): number =>
  responses.filter(({ response }) => response.toLowerCase() === 'yes').length / Math.max(1, responses.length);

/**
 * QAGS human judgements (Wang, Cho and Lewis, ACL 2020): a JSON line an article, with the sentences of a summary that a model
 * wrote, each judged supported or not by three people.
 */
export const parseQags = (lines: string): JudgedArticle[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const raw = JSON.parse(line) as Raw;
      const sentences = raw.summary_sentences.map(({ sentence, responses }) => ({
        text: sentence,
        supported: supportedShare(responses),
      }));
      return { text: raw.article, sentences };
    })
    .filter(({ sentences }) => sentences.length > 0);
