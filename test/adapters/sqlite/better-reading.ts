import type { Article } from '../../../src/domain/article.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { anActor, anEvent, aReading } from '../../contracts/fixtures.ts';

/** What is understood of an article about a ferry that left Ostra. */
export const betterReading = (article: Article): Reading =>
  aReading(article, {
    actors: [anActor(article, 'place/ostra', 'Ostra')],
    events: [anEvent(article, 'left', { place: 'place/ostra' })],
  });
