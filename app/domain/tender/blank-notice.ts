import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { londonInstant } from '../calendar/london.ts';
import type { Requirement, TenderNotice } from './tender-notice.ts';

export interface TenderBegun {
	readonly title: string;
	readonly begunOn: IsoDate;
}

/** A notice of which only what it begins with is written. Its timetable is a proposal: six weeks for bids, closing at noon. */
export function blankNotice(
	{ title, begunOn }: TenderBegun,
	requirements: readonly Requirement[],
	today: IsoDate,
): TenderNotice {
	const day = (weeks: number) => addDays(today, weeks * 7);
	return {
		title,
		description: '',
		route: { pricedDeliverables: true, supportsRecipient: false, reasons: '' },
		subsidy: null,
		vat: null,
		begunOn,
		valuePence: 0,
		vatPence: 0,
		cpvCodes: [],
		findATender: null,
		lots: [],
		requirements,
		questions: [],
		priceWeight: 30,
		priceFormula: 'lowest-over-price',
		tieRule: 'higher-quality',
		promisableKpis: [],
		opensOn: null,
		timetable: {
			questionsCloseAt: londonInstant(day(3), '12:00'),
			answersBy: day(4),
			closesAt: londonInstant(day(6), '12:00'),
			evaluatedBy: day(9),
			awardBy: day(11),
			startsOn: day(16),
			endsOn: day(120),
		},
		documents: [],
	};
}

/** The fields of a notice that somebody writes in their own words. */
export const NOTICE_WORDS: ReadonlySet<string> = new Set([
	'title',
	'description',
	'reasons',
	'asks',
	'criterion',
	'number',
	'words',
	'name',
]);
