import type { BoxValues, Question } from '../../../components/layout/question.ts';
import { londonDay, londonTime } from '../../../domain/calendar/london.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { FindATender } from '../../../domain/tender/tender-notice.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseDetails } from './form.ts';

const YES_NO = [
	{ value: 'yes', text: 'Yes' },
	{ value: 'no', text: 'No' },
] as const;
const pounds = (pence: number) => (pence === 0 ? '' : writePounds(pence).replace('£', ''));
const yes = (answer: boolean) => [answer ? 'yes' : 'no'];

/** The legal notice on Find a Tender. */
export const NOTICE_QUESTIONS: readonly Question[] = [
	{
		kind: 'text',
		name: 'noticeNumber',
		label: 'Number of the notice on Find a Tender',
		hint: 'That notice is the legal publication and comes first. Leave it empty where none is needed.',
		width: 20,
	},
	{ kind: 'day', name: 'noticeDay', label: 'Day on which the notice was published' },
	{ kind: 'text', name: 'noticeTime', label: 'Time of the notice', hint: 'Like 09:30', width: 5 },
];

export const noticeStored = (notice: FindATender | null): BoxValues =>
	notice === null
		? {}
		: {
				noticeNumber: [notice.number],
				...dayBoxes('noticeDay', londonDay(notice.publishedAt)),
				noticeTime: [londonTime(notice.publishedAt)],
			};

export const detailsPart: TenderPart<true> = {
	entryOf: () => true,
	ask: ({ tender: { notice } }) => ({
		title: 'What is being bought',
		questions: [
			{ kind: 'text', name: 'title', label: 'What is the tender called?' },
			{ kind: 'long-text', name: 'description', label: 'What is being bought?', rows: 8 },
			{
				kind: 'one-of',
				name: 'pricedDeliverables',
				label:
					'Is the provider paid for what it delivers, at a price, and could it be held to that in court?',
				choices: YES_NO,
			},
			{
				kind: 'one-of',
				name: 'supportsRecipient',
				label:
					'Is the money given to support what the recipient does for the public good, without a service in return?',
				choices: YES_NO,
			},
			{
				kind: 'long-text',
				name: 'reasons',
				label: 'Why?',
				hint: 'The answers above say whether it is a grant call or a procurement. Subsidy control and VAT are asked on a page of their own.',
				rows: 4,
			},
			{
				kind: 'day',
				name: 'begunOn',
				label: 'When did it begin?',
				hint: 'The day decides which law it follows.',
			},
			{
				kind: 'text',
				name: 'value',
				label: 'Value without VAT',
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			},
			{
				kind: 'text',
				name: 'vat',
				label: 'VAT',
				hint: 'Leave it empty if there is none.',
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			},
			{
				kind: 'text',
				name: 'cpvCodes',
				label: 'CPV codes',
				hint: 'Eight digits each, with a space between them.',
				width: 30,
			},
			...NOTICE_QUESTIONS,
		],
		stored: {
			title: [notice.title],
			description: [notice.description],
			pricedDeliverables: yes(notice.route.pricedDeliverables),
			supportsRecipient: yes(notice.route.supportsRecipient),
			reasons: [notice.route.reasons],
			...dayBoxes('begunOn', notice.begunOn),
			value: [pounds(notice.valuePence)],
			vat: [pounds(notice.vatPence)],
			cpvCodes: [notice.cpvCodes.join(' ')],
			...noticeStored(notice.findATender),
		},
		button: { text: 'Save' },
	}),
	parse: parseDetails,
};
