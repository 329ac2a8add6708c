import type { SummaryRow } from '../../../components/govuk/summary-list.tsx';
import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxValues } from '../../../components/layout/question.ts';
import { type OfficerWords, WORD_LIMITS } from '../../../domain/board-report/officer-words.ts';
import { wordsChanged } from '../../../domain/board-report/words-changed.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { FormError } from '../../../http/form.ts';
import type { SaveWordsRefusal } from '../../../operations/board-report/save-words.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';
import { WORDS_LABELS } from '../words-labels.ts';
import type { TypedWords } from './form.ts';
import { NOBODY_NAMED, storedWords, wordsQuestions } from './questions.ts';

export const wordsTitle = 'Write the report';

interface Drawn {
	readonly commandId: string;
	readonly version: number;
	readonly typed?: BoxValues;
	readonly errors?: readonly FormError[];
	/** Somebody else saved in the meantime: what stands there now. */
	readonly savedNow?: readonly SummaryRow[];
	/** The writer has been asked whether somebody can be told from the words. */
	readonly asked?: boolean;
}

export function wordsView(
	{ row, report }: BoardReportShown,
	{ commandId, version, typed, errors = [], savedNow, asked }: Drawn,
): FormPageView {
	const values = typed ?? storedWords(row.title, row.words);
	const actions = new Set(
		Object.entries(values).flatMap(([name, [text]]) =>
			text ? (/^actions\[(\d+)\]/.exec(name)?.[1] ?? []) : [],
		),
	).size;
	const isDraft = row.state === 'draft';
	const changed = report?.firstPage.brief.blocks.find((block) => block.kind === 'paragraph');
	return {
		title: wordsTitle,
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
		...(savedNow === undefined ? {} : { savedNow }),
		questions: isDraft
			? [...wordsQuestions(actions), ...(asked || values.nobodyNamed ? [NOBODY_NAMED] : [])]
			: [],
		values,
		errors,
		hidden: { commandId, expectedVersion: String(version) },
		button: isDraft ? { text: 'Save' } : null,
	};
}

type Refusal = Exclude<SaveWordsRefusal, { readonly code: 'not-found' }>;

/** How a refused save is drawn: its messages, and what the page has to ask or show besides. */
export function refusedWords(
	refusal: Refusal,
	{ title, words }: TypedWords,
): Pick<Drawn, 'errors' | 'savedNow' | 'asked'> & { readonly version?: number } {
	switch (refusal.code) {
		case 'wrong-state':
			return { errors: [{ field: '', message: wrongStateWords(refusal) }] };
		case 'no-title':
			return { errors: [{ field: 'title', message: 'Enter the title of the report' }] };
		case 'too-long':
			return {
				errors: refusal.fields.map((field) => ({
					field,
					message: `${WORDS_LABELS[field]} must be ${writeCount(WORD_LIMITS[field])} characters or fewer`,
				})),
			};
		case 'looks-personal':
			return {
				asked: true,
				errors: [
					...refusal.found.map(({ field, details }) => ({
						field: field === 'actions' ? 'actions[0].what' : field,
						message: `${WORDS_LABELS[field]} seems to say who somebody is: “${details.map(({ excerpt }) => excerpt).join('”, “')}”. Take it out, or confirm below that nobody can be told`,
					})),
				],
			};
		case 'changed-meanwhile':
			return {
				version: refusal.version,
				savedNow: wordsChanged({ title, words }, refusal).map((field) => ({
					key: WORDS_LABELS[field],
					value:
						field === 'title'
							? refusal.title
							: field === 'actions'
								? actionWords(refusal.words.actions)
								: refusal.words[field] || 'Nothing',
				})),
				errors: [
					{
						field: '',
						message:
							'Somebody else has saved the report since you opened it. What they saved stands below beside what you typed. Save again to keep yours',
					},
				],
			};
	}
}

const actionWords = (actions: OfficerWords['actions']): string =>
	actions.length === 0
		? 'Nothing'
		: actions
				.map(({ what, who, by }) => `${what} (${who}${by === null ? '' : `, by ${writeDay(by)}`})`)
				.join('; ');
