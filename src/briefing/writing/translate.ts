import { isLine, type Line, type Note, type Report } from '../../domain/report.ts';
import { digestOf } from '../../library/digest.ts';
import { inOneLine } from '../../stories/line.ts';
import type { ToldBriefing } from '../brief.ts';
import type { Edit } from '../tighten.ts';
import { type AskDeps, type Asked, askModel } from './ask-model.ts';
import { translationFaults } from './check-translation.ts';
import type { CheckedLanguage } from './languages.ts';
import { dataOf, instructionsFor, TRANSLATION_SHAPE, type TranslationDraft, VERSION } from './prompts/translate.v1.ts';
import { type WriteRequest, withNote } from './write.ts';

type Numbered = { readonly id: string; readonly line: Line };

/** The lines of a report, each text once. */
const linesIn = ({ sections }: Report): Numbered[] => {
  const lines = sections.flatMap(({ title, lines: own }) => [title, ...own]).filter(isLine);
  const first = new Map(lines.toReversed().map((line) => [line.text, line]));
  return [...first.values()].reverse().map((line, at) => ({ id: `l${at + 1}`, line }));
};

/** A model's translation of a report's lines; not yet checked. */
export const draftTranslation = (
  report: Report,
  language: CheckedLanguage,
  { account, maxTokens, signal }: WriteRequest,
  deps: AskDeps,
): Promise<Asked<TranslationDraft>> => {
  const data = dataOf(linesIn(report).map(({ id, line }) => ({ id, text: line.text })));
  const request = { instructions: instructionsFor(language.name), data, shape: TRANSLATION_SHAPE, maxTokens, signal };
  return askModel(
    { account, purpose: VERSION, key: digestOf([VERSION, deps.model.name, language.tag, data]), request },
    deps,
  );
};

type Rendered = { readonly line: Line; readonly edit: Edit | null };

const rendered = (line: Line, given: string | undefined, language: CheckedLanguage): Rendered => {
  const text = inOneLine(given ?? '');
  if (text === '' || text === line.text) return { line, edit: null };
  const faults = translationFaults(text, line, language);
  if (faults.length === 0) return { line: { ...line, text: `${text} (Original: ${line.text})` }, edit: null };
  const reason = faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ');
  return { line, edit: { kind: 'replaced', text, instead: line.text, reason } };
};

export type Translated = {
  readonly told: ToldBriefing;
  readonly draft: TranslationDraft;
  readonly language: CheckedLanguage;
  readonly model: string;
};

/** A briefing with the translations that pass, each beside its source; a line whose translation fails stays as it is. */
export const finishTranslation = ({ told, draft, language, model }: Translated): ToldBriefing => {
  const given = new Map(draft.lines.map(({ id, text }) => [id, text]));
  const results = linesIn(told.report).map(
    ({ id, line }) => [line.text, rendered(line, given.get(id), language)] as const,
  );
  const byText = new Map(results);
  const shown = <Item extends Line | Note>(item: Item): Item | Line =>
    isLine(item) ? { ...item, text: byText.get(item.text)?.line.text ?? item.text } : item;
  const sections = told.report.sections.map(({ title, lines }) => ({ title: shown(title), lines: lines.map(shown) }));
  const kept = results.filter(([text, { line }]) => line.text === text).length;
  const note = `Translated into ${language.name} by ${model}. A translation cannot be checked in full, so each stands beside its source sentence${kept === 0 ? '.' : `; ${kept} of ${results.length} lines stay in the original.`}`;
  return {
    report: withNote({ ...told.report, sections }, note),
    edits: [...told.edits, ...results.flatMap(([, { edit }]) => edit ?? [])],
  };
};
