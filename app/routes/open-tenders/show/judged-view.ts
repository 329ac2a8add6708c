import {
	number,
	type RecordBlock,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDaysAway } from '../../../domain/calendar/due.ts';
import type { Instant, IsoDate } from '../../../domain/calendar/iso-date.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDayWithWeekday, writeInstant } from '../../../domain/calendar/write-date.ts';
import { formulaWords, tieWords, workedExample } from '../../../domain/evaluation/price-words.ts';
import type { TenderNotice } from '../../../domain/tender/tender-notice.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

export const questionsTable = ({ questions }: TenderNotice): TableView => ({
	id: 'questions',
	caption: 'Quality questions',
	large: true,
	columns: [
		words('Question'),
		words('What a good answer shows'),
		number('Weight of 100'),
		number('Words at most'),
	],
	rows: questions.map(({ questionId, asks, criterion, weight, wordLimit }) => ({
		key: questionId,
		cells: [{ written: asks }, { written: criterion }, String(weight), writeCount(wordLimit)],
	})),
	says: [
		'Each answer is scored from 0 to 5. A score of 5 gets the whole weight, 4 gets four fifths of it, and so on.',
	],
});

export const priceBlocks = (notice: TenderNotice): readonly RecordBlock[] => [
	{ kind: 'heading', text: 'Price' },
	...said(
		...formulaWords(notice),
		...[workedExample(notice)].filter((words) => words !== null),
		tieWords(notice.tieRule),
		'Prices stay sealed until the scores for quality are locked.',
	),
];

export const levelBlocks = ({ tender, names, targets }: PublicTender): readonly RecordBlock[] =>
	tender.notice.promisableKpis.length === 0
		? []
		: [
				{ kind: 'heading', text: 'Levels that you may promise' },
				...said(
					'A bid may promise more than the service specification asks. What is promised becomes the agreement’s target.',
				),
				{
					kind: 'list',
					items: tender.notice.promisableKpis.map(
						(key) =>
							`${names.kpis.find((kpi) => kpi.key === key)?.name ?? key}: the specification asks for ${targets.get(key) ?? 0}%`,
					),
				},
			];

export function timetableTable({ tender, today }: PublicTender): TableView {
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy, startsOn, endsOn } = tender.notice.timetable;
	return {
		id: 'timetable',
		caption: 'Timetable',
		large: true,
		columns: [words('What'), words('When'), words('From today')],
		rows: [
			...(tender.notice.opensOn === null
				? []
				: [onDay('Bids can be started from', tender.notice.opensOn, today)]),
			atTime('Questions about the tender are taken until', questionsCloseAt, today),
			onDay('Questions are answered by', answersBy, today),
			atTime('Bids close', tender.closesAt, today),
			onDay('Bids are evaluated by', evaluatedBy, today),
			onDay('The award is decided by', awardBy, today),
			onDay('Work begins on', startsOn, today),
			onDay('Work ends on', endsOn, today),
		],
		says: ['Times are London time. A bid that arrives at the closing time is late.'],
	};
}

/** "in 12 days", or that it has passed. */
const whenAway = (day: IsoDate, today: IsoDate): string =>
	day < today ? `passed, ${writeDaysAway(day, today)}` : writeDaysAway(day, today);

const onDay = (what: string, day: IsoDate, today: IsoDate) => ({
	key: what,
	cells: [what, writeDayWithWeekday(day), whenAway(day, today)],
});

const atTime = (what: string, at: Instant, today: IsoDate) => ({
	key: what,
	cells: [what, writeInstant(at), whenAway(londonDay(at), today)],
});
