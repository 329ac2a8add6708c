import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { WORD_LIMITS } from '../../../domain/board-report/officer-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { Asked, Moment, Worded } from '../../../http/form-of.ts';
import type { SaveWordsRefusal } from '../../../operations/board-report/save-words.ts';
import type { BesideWords } from '../../../operations/board-report/show-beside-words.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';
import { WORDS_LABELS } from '../words-labels.ts';
import { besideWords } from './beside.ts';
import { storedWords, wordsQuestions } from './questions.ts';

interface Facts extends BoardReportShown {
	readonly beside: BesideWords;
}

export function wordsForm({ row, report, beside }: Facts, { typed }: Moment<unknown>): Asked {
	const stored = storedWords(row.title, row.words);
	const isDraft = row.state === 'draft';
	const changed = report?.firstPage.brief.blocks.find((block) => block.kind === 'paragraph');
	return {
		title: 'Write the report',
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			'The portal writes performance, places, money and outcomes from accepted returns. Save as often as you like: nothing is sent until you send it for approval.',
		],
		inset: isDraft
			? changed?.kind === 'paragraph' && changed.text !== ''
				? [`What changed, as the portal writes it: ${changed.text}`]
				: []
			: [`${wrongStateWords({ state: row.state })}.`],
		blocks: isDraft ? besideWords(row.period, beside) : [],
		questions:
			isDraft || typed !== null ? wordsQuestions(Math.max(actionsIn(stored), actionsIn(typed ?? {}))) : [],
		stored,
		version: row.version,
		button: isDraft ? { text: 'Save' } : null,
	};
}

/** How many actions have something written in them. */
const actionsIn = (values: BoxValues): number =>
	new Set(
		Object.entries(values).flatMap(([name, [text]]) =>
			text ? (/^actions\[(\d+)\]/.exec(name)?.[1] ?? []) : [],
		),
	).size;

/** Why it was not saved, at its boxes. */
export function wordsRefusal(refusal: Worded<SaveWordsRefusal>): readonly BoxError[] {
	switch (refusal.code) {
		case 'wrong-state':
			return [{ field: '', message: wrongStateWords(refusal) }];
		case 'no-title':
			return [{ field: 'title', message: 'Enter the title of the report' }];
		case 'too-long':
			return refusal.fields.map((field) => ({
				field,
				message: `${WORDS_LABELS[field]} must be ${writeCount(WORD_LIMITS[field])} characters or fewer`,
			}));
		case 'not-in-the-fonts':
			return refusal.lacking.map(({ field, characters }) => ({
				field: field === 'actions' ? 'actions[0].what' : field,
				message: `${WORDS_LABELS[field]} has ${characters.length === 1 ? 'a character' : 'characters'} that the paper cannot print: ${characters.slice(0, 10).join(' ')}. Write it in Latin letters`,
			}));
	}
}
