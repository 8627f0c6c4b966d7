import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

describe('what has changed places', () => {
  test.each([
    [
      'who tells and who is told',
      'Relatives of the crew said they had been told by the owner that the ship was safe.',
      'Relatives of the crew said they had told the owner that the ship was safe.',
    ],
    [
      'a pronoun and a noun',
      'Mayor Ivo Marsk said his deputy had assured him by letter that the dam would hold.',
      'Mayor Ivo Marsk said he had assured his deputy by letter that the dam would hold.',
    ],
    [
      'who does it, and whoever a pronoun means',
      'Governor Ada Roon said that she had warned the treasury about the missing funds and had heard nothing.',
      'The treasury had warned her about the missing funds but had heard nothing, said Governor Ada Roon.',
    ],
    [
      'the ends of a way',
      'Some 900 refugees were moved by bus from the camp at Orm to a new site near Belling, an aid worker said.',
      'Some 900 refugees were moved by bus from a new site near Belling to the camp at Orm, an aid worker said.',
    ],
    [
      'who attacks and who is attacked',
      'Letters show that the bus firm Orbel knew of dozens of attacks on drivers.',
      'Letters show that the bus firm Orbel knew of dozens of attacks by drivers.',
    ],
    [
      'two numbers',
      'Divers said they had found the bodies of 15 miners by Sunday, while the owner spoke of 11 dead.',
      'The owner spoke of 15 dead, while divers said they had found 11 bodies by Sunday.',
    ],
    [
      'two kinds of people',
      'Attendance among refugee girls in Orm rose to 68 percent last year, while that of boys stayed at 74 percent, the agency said.',
      'The agency said attendance among refugee boys in Orm had risen to 68 percent last year, while that of girls had stayed at 74 percent.',
    ],
    [
      'who is told and who says so',
      'Two pilots said the engineers had been told by their own manager to ignore the smell of fuel.',
      'According to the engineers, two pilots were told by their own manager to ignore the smell of fuel.',
    ],
    [
      'whose chairman it is',
      'Orbel’s chairman, Ivo Marsk, spoke of a black day, while Tarnex said it would look for another partner.',
      'Ivo Marsk, the chairman of Tarnex, spoke of a black day.',
    ],
    [
      'what is given and what for',
      'The front said on Friday that it would hand in its mortars by May in return for seats in the council.',
      'In return for mortars, the front would give up its seats in the council by May, it said on Friday.',
    ],
    [
      'what is so and what is not',
      'The mayor said the figure reflected better reporting rather than more violence.',
      'More violence rather than better reporting was reflected in the figure, the mayor said.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });

  test.each([
    [
      'a telling turned with its voice',
      'Relatives of the crew said the owner had told them that the ship was safe.',
      'Relatives of the crew said they had been told by the owner that the ship was safe.',
    ],
    [
      'the ends of a way in another order',
      'Some 900 refugees were moved by bus from the camp at Orm to a new site near Belling, an aid worker said.',
      'Some 900 refugees were moved by bus to a new site near Belling from the camp at Orm, an aid worker said.',
    ],
    [
      'who is told, and who says so last',
      'Two pilots said the engineers had been told by their own manager to ignore the smell of fuel.',
      'The engineers had been told by their own manager to ignore the smell of fuel, two pilots said.',
    ],
    [
      'whose chairman it is in other words',
      'Orbel’s chairman, Ivo Marsk, spoke of a black day, while Tarnex said it would look for another partner.',
      'Ivo Marsk, the chairman of Orbel, spoke of a black day.',
    ],
    [
      'the growth of which a forecast is cut',
      'The bank raised its rate to 4.5 percent and cut its forecast for growth to 1 percent.',
      'The bank cut its growth forecast to 1 percent.',
    ],
    [
      'what is so first',
      'The mayor said the figure reflected better reporting rather than more violence.',
      'Better reporting rather than more violence was reflected in the figure, the mayor said.',
    ],
    [
      'two parts in another order',
      'Attendance among girls in Orm rose to 68 percent last year, while that of boys stayed at 74 percent.',
      'While attendance of boys in Orm stayed at 74 percent last year, that of girls rose to 68 percent.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
