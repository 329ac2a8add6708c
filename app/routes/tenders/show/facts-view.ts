import type { FactView } from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { subsidyWords, vatWords } from '../../../domain/tender/law-questions.ts';
import { regimeOf } from '../../../domain/tender/regime.ts';
import type { TenderNotice } from '../../../domain/tender/tender-notice.ts';
import { whyRegime } from '../../../domain/tender/why-regime.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

const change = (mayWrite: boolean, tender: TenderFacts['tender'], page: string, of: string) =>
	mayWrite ? { actions: [{ href: `${tenderPath(tender)}/${page}`, text: 'Change', hiddenText: of }] } : {};

export function detailsOf({ tender, specification }: TenderFacts, mayWrite: boolean): readonly FactView[] {
	const { notice } = tender;
	const { route, regime } = regimeOf(notice);
	return [
		{
			key: 'What is being bought',
			value: notice.description === '' ? 'Not written yet' : { written: notice.description },
			...change(mayWrite, tender, 'details', 'what is being bought'),
		},
		{
			key: 'Route',
			value: [
				route === 'grant-call' ? 'Grant call. ' : 'Procurement. ',
				notice.route.reasons === '' ? 'Reasons not written yet.' : notice.route.reasons,
			],
		},
		{
			key: 'Law',
			value: { lines: [`${regime.name}.`, ...whyRegime(notice)] },
		},
		...lawFacts(notice).map((fact, index) => ({
			...fact,
			...(index === 0 ? change(mayWrite, tender, 'law', 'subsidy control and VAT') : {}),
		})),
		{
			key: 'Value',
			value:
				notice.vatPence === 0
					? writePounds(notice.valuePence)
					: `${writePounds(notice.valuePence)}, and ${writePounds(notice.vatPence)} VAT`,
		},
		{ key: 'Service specification', value: `Version ${specification.number}` },
		{ key: 'CPV codes', value: notice.cpvCodes.length === 0 ? 'None' : listWords(notice.cpvCodes) },
		{
			key: 'Find a Tender',
			value:
				notice.findATender === null
					? 'No notice recorded'
					: `Notice ${notice.findATender.number}, ${writeInstant(notice.findATender.publishedAt)}`,
		},
	];
}

/** What was answered about subsidy control and VAT. */
const lawFacts = ({ subsidy, vat }: TenderNotice): readonly FactView[] => [
	{
		key: 'Subsidy control',
		value:
			subsidy === null
				? 'Not answered'
				: { lines: [`${subsidyWords(subsidy)}.`, { written: subsidy.reasons }] },
	},
	{
		key: 'VAT',
		value: vat === null ? 'Not answered' : { lines: [`${vatWords(vat)}.`, { written: vat.reasons }] },
	},
];

export function timetableOf({ tender }: TenderFacts, mayWrite: boolean): readonly FactView[] {
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy, startsOn, endsOn } = tender.notice.timetable;
	const { opensOn } = tender.notice;
	return [
		{
			key: 'Bids can be started from',
			value: opensOn === null ? 'The day of publication' : writeDay(opensOn),
		},
		{
			key: 'Questions close',
			value: writeInstant(questionsCloseAt),
			...change(mayWrite, tender, 'timetable', 'the timetable'),
		},
		{ key: 'Answers by', value: writeDay(answersBy) },
		{ key: 'Bids close', value: writeInstant(tender.closesAt) },
		{ key: 'Evaluated by', value: writeDay(evaluatedBy) },
		{ key: 'Award by', value: writeDay(awardBy) },
		{ key: 'Work from', value: `${writeDay(startsOn)} to ${writeDay(endsOn)}` },
	];
}
