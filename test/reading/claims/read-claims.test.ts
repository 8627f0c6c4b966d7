import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Claim } from '../../../src/domain/reading.ts';
import type { Span } from '../../../src/domain/span.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { CLAIM_CASES, type ClaimCase, HEADLINE_CASES, OWN_VOICE } from './claim-cases.ts';

const claimsIn = (text: string, titled = false): Claim[] => {
  const paragraphs = paragraphsOf(text);
  const analysis = analyse({ text, paragraphs, titleSpan: (titled ? paragraphs[0] : null) ?? null }, readCore());
  return readClaims(analysis, readActors(analysis));
};

const covered = (text: string, spans: readonly (Span | null)[]): string[] =>
  spans.flatMap((span) => (span ? [text.slice(span.start, span.end)] : []));

const bare = (text: string): string => text.replace(/[.,;:]+$/, '');

/** The claim as the table writes it, so that a difference shows whole. */
const told = (text: string, claim: Claim | undefined): unknown =>
  claim && {
    by: covered(
      text,
      claim.attribution.map(({ span }) => span),
    ),
    cue: covered(text, [claim.cue])[0],
    content: covered(text, claim.content).map(bare),
    kind: claim.kind,
    status: claim.status,
    polarity: claim.polarity,
    quotation: claim.quotation,
  };

const expected = ({ by, cue, content, kind, status, polarity, quotation }: ClaimCase): unknown => ({
  by,
  cue,
  content: content.map(bare),
  kind,
  status,
  polarity: polarity ?? 'positive',
  quotation: quotation ?? 'indirect',
});

const claimWithCue = (text: string, claims: readonly Claim[], cue: string): Claim | undefined =>
  claims.find((claim) => covered(text, [claim.cue])[0] === cue);

describe('who makes a claim', () => {
  const speakersOf = (text: string, cue: string): string[] =>
    covered(
      text,
      (claimWithCue(text, claimsIn(text), cue)?.attribution ?? []).slice(0, 1).map(({ span }) => span),
    );

  test('whoever a decision is of, not whom the sentence is about', () => {
    const text =
      'The farm minister, Dona Perrell, resigned on Wednesday in protest at the decision of President Ruy Montard to allow drilling in the wetlands.';
    expect(speakersOf(text, 'decision')).toEqual(['President Ruy Montard']);
  });

  test.each(['raising fears for half of the harvest', 'without naming the farms', 'adding that two more were sought'])(
    'whoever closes the report, whatever stands behind it: %s',
    (aside) => {
      const text = `A beetle that eats potatoes has been found on two farms in Torvia, the farm ministry confirmed on Thursday, ${aside}.`;
      expect(speakersOf(text, 'confirmed')).toEqual(['the farm ministry']);
    },
  );
});

describe('what stands behind a report that closes its statement', () => {
  const contentOf = (text: string): string[] =>
    covered(text, claimWithCue(text, claimsIn(text), 'said')?.content ?? []).map(bare);

  test('is said as well where it tells more of the deed', () => {
    expect(contentOf('Gunmen attacked a convoy near Brack, police said, killing four soldiers.')).toContain(
      'killing four soldiers',
    );
    expect(contentOf('A blast hit the port, police said, damaging two cranes.')).toContain('damaging two cranes');
  });

  test('is not where it is who speaks that does it', () => {
    const said = contentOf('Raiders came at dawn, the ministry said, accusing Kelm of having sent them.');
    expect(said.join()).not.toContain('accusing');
  });
});

describe('readClaims', () => {
  test.each(CLAIM_CASES)('$text', (each) => {
    expect(told(each.text, claimWithCue(each.text, claimsIn(each.text), each.cue))).toEqual(expected(each));
  });

  test.each(HEADLINE_CASES)('headline: $text', (each) => {
    expect(told(each.text, claimWithCue(each.text, claimsIn(each.text, true), each.cue))).toEqual(expected(each));
  });

  test.each(OWN_VOICE)('%s is told in the article’s own voice', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  test.each([
    ['Ardania to close embassy', 'plans', 'planned', 'to'],
    ['Preparations for the vote are under way.', 'plans', 'planned', 'Preparations for'],
    ['He was held on suspicion of arson.', 'alleges', 'alleged', 'suspicion of'],
    ['Two men were arrested on charges of fraud.', 'alleges', 'alleged', 'charges of'],
    ['He paid for the claims that his brother made.', 'alleges', 'alleged', 'claims that'],
    ['The union called off the strike.', 'says', 'did-not-happen', 'called off'],
  ])('%s is told in the article’s own voice, and not as having happened', (text, kind, status, cue) => {
    const found = claimsIn(text).map((claim) => [claim.kind, claim.status, ...covered(text, [claim.cue])]);
    expect(found).toEqual([[kind, status, cue]]);
  });

  test('a speech goes on through the next paragraph until somebody else speaks', () => {
    const text =
      '“The road is closed,” said Ana Lund. “We wait here.\n\n“Trucks cannot pass the river now.”\n\nThe army said it was clear.';
    const [first, second] = claimsIn(text);
    expect(covered(text, first?.content ?? [])).toEqual([
      '“The road is closed,”',
      '“We wait here.',
      '“Trucks cannot pass the river now.”',
    ]);
    expect(covered(text, second?.content ?? [])).toEqual(['it was clear']);
  });

  test('the speaker is the actor whose mention holds the head of the source', () => {
    const text = 'Mayor Ilse Brandt said the bridge was safe.';
    const paragraphs = paragraphsOf(text);
    const analysis = analyse({ text, paragraphs, titleSpan: null }, readCore());
    const name = { start: 6, end: 17, form: 'name' as const };
    const actors = [
      { id: 'person/ilse-brandt', name: 'Ilse Brandt', kind: 'person' as const, aliases: [], mentions: [name] },
    ];
    expect(readClaims(analysis, actors)[0]?.attribution).toEqual([
      { actor: 'person/ilse-brandt', span: { start: 0, end: 17 } },
    ]);
  });

  test.each([
    ['OSTREL, March 1 (Meridian Wire) — The cabinet will meet on Tuesday.', [], 'The cabinet will meet on Tuesday.'],
    ['Wend (Meridian Wire) — Officials said the ferry had left.', ['Officials'], 'the ferry had left'],
    ['WEND — Officials said the ferry had left.', ['Officials'], 'the ferry had left'],
    ['The mayor told Reuters that the ferry had left.', ['The mayor', 'Reuters'], 'that the ferry had left'],
    ['The mayor told the court that the ferry had left.', ['The mayor'], 'that the ferry had left'],
  ])(
    'a dateline speaks as little as a court that is told, and a newsroom that is told reports: %s',
    (text, by, content) => {
      const [claim] = claimsIn(text);
      const spans = claim?.attribution.map(({ span }) => span) ?? [];
      expect(covered(text, spans)).toEqual(by);
      expect(covered(text, claim?.content ?? []).map(bare)).toEqual([bare(content)]);
    },
  );

  test('who repeats himself stands once in the chain', () => {
    const text = 'The mayor said that the mayor had warned that the dam would break.';
    const mention = (start: number): { start: number; end: number; form: 'nominal' } => ({
      start,
      end: start + 9,
      form: 'nominal',
    });
    const paragraphs = paragraphsOf(text);
    const analysis = analyse({ text, paragraphs, titleSpan: null }, readCore());
    const actors = [
      {
        id: 'local/mayor',
        name: 'the mayor',
        kind: 'person' as const,
        aliases: [],
        mentions: [mention(0), mention(20)],
      },
    ];
    const warned = claimWithCue(text, readClaims(analysis, actors), 'had warned');
    expect(warned?.attribution.map(({ actor }) => actor)).toEqual(['local/mayor']);
  });

  test('a thing that jars with what was said denies nothing', () => {
    const cues = (text: string) =>
      covered(
        text,
        claimsIn(text).map(({ cue }) => cue),
      );
    expect(cues('The decision contradicts what the traders heard on Thursday.')).not.toContain('contradicts');
  });

  test('“I think” inside a quotation is no claim of its own', () => {
    const text = '“I think we will win,” the captain said.';
    expect(
      covered(
        text,
        claimsIn(text).map(({ cue }) => cue),
      ),
    ).toEqual(['said']);
  });

  test.each([
    ['quotation marks without end', '“'.repeat(3000)],
    ['nested reports without end', 'the man said that '.repeat(400)],
    ['apostrophes', "'a ".repeat(2000)],
    ['emoji and right-to-left script', '“😀 مرحبا” قال 😀 said “שלום” according to 😀'],
    ['capitals', 'OFFICIALS: THE MAN SAID, '.repeat(100)],
    ['nothing', ''],
  ])('%s never break it, and every span lies in the text', (_, text) => {
    for (const { cue, content, attribution } of claimsIn(text, true))
      for (const span of [cue, ...content, ...attribution.map((voice) => voice.span)])
        expect(span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length)).toBe(true);
  });
});
