import type { BoxValues, Question } from '../../../components/layout/question.ts';
import {
	type OfficerWords,
	WORD_LIMITS,
	type WordsField,
} from '../../../domain/board-report/officer-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { dayInBoxes } from '../../../http/date-field.ts';
import { WORDS_LABELS } from '../words-labels.ts';
import { MOST_ACTIONS } from './form.ts';

const PARAGRAPHS =
	'A blank line starts a new paragraph; a line that begins with “- ”, or a bullet pasted from a word processor, is a bullet.';

const HINTS: Readonly<Record<WordsField, string>> = {
	purpose: 'What the paper is for, in a sentence or two. It is on the first page.',
	background: `What members need to know of the programme. ${PARAGRAPHS}`,
	whatChanged: 'Optional. The portal says how the figures moved; add what they do not show.',
	why: 'Why the figures are as they are. It is on the first page, where a list is a list.',
	whatIsBeingDone: 'What you and the providers are doing about it. It is on the first page.',
	recommendation:
		'It is on the first page, and as the recommendation. To ask one board something else, use “Change” beside it where the report’s boards are listed.',
	financial: PARAGRAPHS,
	legal:
		'The legal basis recorded for the programme is added below it. The note on it is for the office and is never in a paper.',
	equality: PARAGRAPHS,
	contact: 'Name, post, office, telephone and e-mail address, one a line.',
};

const ROWS: Partial<Record<WordsField, number>> = { purpose: 3, background: 10, whatChanged: 3, contact: 4 };

const words = (name: WordsField): Question => ({
	kind: 'long-text',
	name,
	label: WORDS_LABELS[name],
	hint: `${HINTS[name]} At most ${writeCount(WORD_LIMITS[name])} characters.`,
	rows: ROWS[name] ?? 5,
});

const BLANK_ACTIONS = 2;

/** One more than there are, so that a page that came back keeps all that was typed. */
export function wordsQuestions(actions: number): readonly Question[] {
	const rows = Math.min(MOST_ACTIONS, actions + BLANK_ACTIONS);
	const { purpose: _purpose, ...rest } = WORD_LIMITS;
	const fields: readonly WordsField[] = ['purpose', ...(Object.keys(rest) as WordsField[])];
	return [
		{ kind: 'text', name: 'title', label: 'Title', hint: 'It is set in capitals.' },
		...fields.map(words),
		...Array.from({ length: rows }, (_, at) => actionQuestions(at)).flat(),
	];
}

const actionQuestions = (at: number): readonly Question[] => [
	{ kind: 'text', name: `actions[${at}].what`, label: `Action ${at + 1} (optional): what is to be done` },
	{
		kind: 'text',
		name: `actions[${at}].who`,
		label: `Action ${at + 1}: who does it`,
		hint: 'An organisation or a post.',
	},
	{
		kind: 'day',
		name: `actions[${at}].by`,
		label: `Action ${at + 1}: by when`,
		hint: 'Leave it empty where no day has been set.',
	},
	{
		kind: 'tick',
		name: `actions[${at}].done`,
		label: `Action ${at + 1} is done`,
		hint: 'This paper says so, and the next one begins without it.',
	},
];

/** What stands in the boxes to begin with. */
export function storedWords(title: string, words: OfficerWords): BoxValues {
	const { actions, ...fields } = words;
	return {
		title: [title],
		...Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, [text]])),
		...Object.assign({}, ...actions.map((action, at) => actionBoxes(action, at))),
	};
}

function actionBoxes({ what, who, by, done }: OfficerWords['actions'][number], at: number): BoxValues {
	const day = by === null ? null : dayInBoxes(by);
	const parts =
		day === null
			? {}
			: Object.fromEntries(
					Object.entries(day).map(([part, text]) => [`actions[${at}].by.${part}`, [text ?? '']]),
				);
	return {
		[`actions[${at}].what`]: [what],
		[`actions[${at}].who`]: [who],
		...parts,
		...(done === true ? { [`actions[${at}].done`]: ['yes'] } : {}),
	};
}
