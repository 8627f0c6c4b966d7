import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Status } from '../../../src/domain/reading.ts';
import type { Analysis } from '../../../src/reading/analysis.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { claimAround, statusInArticle } from '../../../src/reading/status/status-in-article.ts';
import { statusOf } from '../../../src/reading/status/status-of.ts';

const analysisOf = (text: string): Analysis =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, readCore());

/** The status of the word in square brackets. */
const statusIn = (marked: string): Status | undefined => {
  const start = marked.indexOf('[');
  const [sentence] = analysisOf(marked.replace(/[[\]]/g, '')).sentences;
  return (
    sentence &&
    statusOf(
      sentence,
      sentence.tokens.findIndex((token) => token.start === start),
    )
  );
};

const CASES: readonly (readonly [string, Status])[] = [
  ['Soldiers [attacked] the village.', 'asserted'],
  ['The [attack] killed nine people.', 'asserted'],
  ['Soldiers did not [attack] the village.', 'did-not-happen'],
  ['Ministers did not agree on who [attacked] the village.', 'asserted'],
  ['Soldiers never [attacked] the village.', 'did-not-happen'],
  ['Nobody [attacked] the village.', 'did-not-happen'],
  ['No [attack] took place.', 'did-not-happen'],
  ['The envoy left without [signing] the treaty.', 'did-not-happen'],
  ['The envoy refused to [sign] the treaty.', 'did-not-happen'],
  ['The two sides failed to [reach] a deal.', 'did-not-happen'],
  ['Guards prevented an [attack] on the port.', 'did-not-happen'],
  ['Police foiled an [attack] on the port.', 'did-not-happen'],
  ['The army stopped the convoy from [entering] the town.', 'did-not-happen'],
  ['The governor cancelled the [visit].', 'did-not-happen'],
  ['The company rejected the [offer].', 'asserted'],
  ['The mayor rebutted the [criticism] of the fire brigade.', 'asserted'],
  ['The mayor denied the [sale] of the harbour.', 'denied'],
  ['The offer [printed] on Monday was a trap.', 'asserted'],
  ['The plan [drawn] up by the ministry failed.', 'asserted'],
  ['The river fell four feet to [close] at its lowest level.', 'asserted'],
  ['The mayor was glad to [note] the change.', 'asserted'],
  ['The army plans to [attack] the town.', 'planned'],
  ['The army is preparing to [attack] the town.', 'planned'],
  ['The army will [attack] the town.', 'planned'],
  ['The cabinet announced plans to [close] the mine.', 'planned'],
  ['The planned [visit] angered residents.', 'planned'],
  ['Both sides agreed to [meet] in June.', 'planned'],
  ['The general ordered his men to [withdraw].', 'planned'],
  ['The army has no plans to [attack] the town.', 'did-not-happen'],
  ['The general threatened to [close] the strait.', 'threatened'],
  ['His threat to [close] the strait moved markets.', 'threatened'],
  ['The dam may [burst].', 'possible'],
  ['The dam could [burst] within hours.', 'possible'],
  ['The dam may not [hold].', 'possible'],
  ['The dam is likely to [burst].', 'possible'],
  ['The rebels probably [burned] the bridge.', 'possible'],
  ['If the dam [bursts], the town will be lost.', 'conditional'],
  ['The town will be lost unless they [withdraw].', 'conditional'],
  ['The dam would [burst] if the rain went on.', 'conditional'],
  ['The minister said the rebels [burned] the bridge.', 'claimed'],
  ['The rebels [burned] the bridge, the minister said.', 'claimed'],
  ['According to the minister, the rebels [burned] the bridge.', 'claimed'],
  ['The rebels reportedly [burned] the bridge.', 'claimed'],
  ['The minister said the rebels plan to [burn] the bridge.', 'planned'],
  ['The minister said the rebels did not [burn] the bridge.', 'did-not-happen'],
  ['The rebels denied that they [burned] the bridge.', 'denied'],
  ['The rebels denied plans to [burn] the bridge.', 'denied'],
  ['The rebels allegedly [burned] the bridge.', 'alleged'],
  ['The alleged [attack] was filmed.', 'alleged'],
  ['Prosecutors alleged that the clerk [sold] the passports.', 'alleged'],
  ['The clerk was accused of [selling] the passports.', 'alleged'],
];

describe('statusOf', () => {
  test.each(CASES)('%s → %s', (marked, status) => {
    expect(statusIn(marked)).toBe(status);
  });

  test('a place outside the sentence is asserted', () => {
    const [sentence] = analysisOf('Rain fell.').sentences;
    expect(sentence && [statusOf(sentence, -1), statusOf(sentence, 99)]).toEqual(['asserted', 'asserted']);
  });
});

describe('statusInArticle', () => {
  const statusOfWord = (text: string, word: string): Status => {
    const analysis = analysisOf(text);
    const claims = readClaims(analysis, []);
    const sentence = analysis.sentences.findIndex(({ span }) => text.slice(span.start, span.end).includes(word));
    const token = analysis.sentences[sentence]?.tokens.findIndex(({ form }) => form === word) ?? -1;
    return statusInArticle({ analysis, claims }, sentence, token);
  };

  test('a sentence that goes on a speech is claimed', () => {
    expect(statusOfWord('“The road is closed,” he said. “Rebels burned the bridge.”', 'burned')).toBe('claimed');
  });

  test('a sentence in the article’s own voice is asserted', () => {
    expect(statusOfWord('“The road is closed,” he said. Rebels burned the bridge.', 'burned')).toBe('asserted');
  });

  test('the innermost claim is the one around a stretch of text', () => {
    const text = 'Lund said the envoy had admitted that the talks failed.';
    const claims = readClaims(analysisOf(text), []);
    const around = claimAround(claims, { start: text.indexOf('failed'), end: text.indexOf('failed') + 6 });
    expect(around?.kind).toBe('confirms');
  });

  test('text outside every claim has none around it', () => {
    expect(claimAround([], { start: 0, end: 3 })).toBeNull();
  });
});
