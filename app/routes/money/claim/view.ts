import {
	type ActionView,
	type FactView,
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { isOpen, isWithProvider } from '../../../domain/payment/claim.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';

export interface ClaimMay {
	readonly make: boolean;
	readonly submit: boolean;
	readonly review: boolean;
}

const STANDS = {
	draft: 'Draft: it has not been submitted',
	submitted: 'Submitted: the commissioner looks at it',
	'sent-back': 'Sent back to the provider',
	agreed: 'Agreed',
	withdrawn: 'Withdrawn by the provider',
} as const;
const STEPS = {
	made: 'Made',
	changed: 'Changed',
	submitted: 'Submitted',
	'sent-back': 'Sent back',
	agreed: 'Agreed',
	withdrawn: 'Withdrawn',
} as const;

export const claimCaption = ({ agreement, money: { period } }: ClaimShown): string =>
	`${agreement.title} (${agreement.reference}), ${monthsLabel(period)}`;

export function claimView(shown: ClaimShown, may: ClaimMay): RecordView {
	const { claim, agreement } = shown;
	return recordOf({
		title: claim.number === 1 ? 'Claim' : `Claim ${claim.number}`,
		caption: claimCaption(shown),
		back: { href: `/money/${agreement.id}`, text: 'Money of the agreement' },
		inset: insetOf(shown, may),
		facts: [
			{ key: 'State', value: STANDS[claim.state] },
			{ key: 'Claimed', value: writePounds(claim.amountPence) },
			...(claim.agreedPence === null ? [] : [{ key: 'Agreed', value: writePounds(claim.agreedPence) }]),
			...(claim.reviewWords === null
				? []
				: [
						{
							key: claim.state === 'sent-back' ? 'Why it was sent back' : 'What the commissioner said',
							value: claim.reviewWords,
						},
					]),
			{ key: 'Scheduled for the period', value: writePounds(shown.money.capPence) },
			...(claim.note === '' ? [] : [{ key: 'Note', value: claim.note }]),
			...differenceFacts(shown),
		],
		actions: [...(actionsOf(shown, may) ?? []), ...evidenceAction(shown, may)],
		tables: [lines(shown), evidence(shown, may), history(shown)],
	});
}

function insetOf({ claim, isAuthor }: ClaimShown, may: ClaimMay): readonly string[] {
	if (isWithProvider(claim.state) && may.submit && isAuthor)
		return ['You wrote in this claim, so another certifier submits it.'];
	return isWithProvider(claim.state) && may.make && !may.submit
		? ['A certifier who did not write in it submits it.']
		: [];
}

function actionsOf({ claim, isAuthor, isWriter }: ClaimShown, may: ClaimMay): readonly ActionView[] {
	const path = `/claims/${claim.id}`;
	const withProvider = isWithProvider(claim.state);
	return [
		...(withProvider && may.submit && !isAuthor
			? [{ href: `${path}/submit`, text: 'Submit the claim', as: 'main' as const }]
			: []),
		...(withProvider && may.make ? [{ href: `${path}/change`, text: 'Change the claim' }] : []),
		...(isOpen(claim.state) && may.make ? [{ href: `${path}/withdraw`, text: 'Withdraw the claim' }] : []),
		...(claim.state === 'submitted' && may.review && !isWriter
			? [{ href: `${path}/review`, text: 'Agree the claim or send it back', as: 'main' as const }]
			: []),
	];
}

/** What the return says was spent stays as it is; where the two differ, both sides see by how much. */
export function differenceFacts({ returned, claim }: ClaimShown): readonly FactView[] {
	if (returned === null) return [];
	const off = claim.amountPence - returned.pence;
	const said =
		off === 0 ? 'the same' : `${writePounds(Math.abs(off))} ${off > 0 ? 'less' : 'more'} than this claim`;
	return [{ key: 'The period’s return says was spent', value: `${writePounds(returned.pence)}, ${said}` }];
}

function lines({ lines: all, spend, agreedByLine }: ClaimShown): TableView {
	const told = all.filter(({ lineId, ended }) => !ended || spend.some((each) => each.lineId === lineId));
	const of = (lineId: string) =>
		spend.find((each) => each.lineId === lineId) ?? { spentPence: 0, vatPence: 0 };
	const total = (key: 'spentPence' | 'vatPence') =>
		writePounds(spend.reduce((sum, each) => sum + each[key], 0));
	return {
		id: 'lines',
		caption: 'What was spent, by budget line',
		columns: [
			words('Budget line'),
			number('Spent'),
			number('VAT that cannot be recovered'),
			number('Agreed to date'),
			number('Whole budget'),
		],
		rows: [
			...told.map(({ lineId, name, amountPence }) => ({
				key: lineId,
				cells: [
					name,
					writePounds(of(lineId).spentPence),
					writePounds(of(lineId).vatPence),
					writePounds(agreedByLine.get(lineId) ?? 0),
					writePounds(amountPence),
				],
			})),
			{ key: 'total', total: true, cells: ['All lines', total('spentPence'), total('vatPence'), '', ''] },
		],
		empty: 'The agreement has no budget lines.',
	};
}

function evidence({ evidence: files, claim }: ClaimShown, may: ClaimMay): TableView {
	const mayChange = isWithProvider(claim.state) && may.make;
	return {
		id: 'evidence',
		caption: 'Evidence',
		columns: [words('File'), words('Added on'), words('By'), ...(mayChange ? [words('Take off')] : [])],
		rows: files.map((file) => ({
			key: file.id,
			cells: [
				{ text: file.fileName, href: `/claims/${claim.id}/evidence/${file.id}` },
				writeDay(londonDay(file.uploadedAt)),
				file.uploadedBy,
				...(mayChange
					? [{ text: 'Take off', href: `/claims/${claim.id}/evidence/${file.id}/remove`, of: file.fileName }]
					: []),
			],
		})),
		empty:
			'No file has been added. Invoices and payroll totals can be added while the provider holds the claim.',
	};
}

const history = ({ steps }: ClaimShown): TableView => ({
	id: 'history',
	caption: 'History',
	columns: [words('What'), words('Day'), words('By'), words('Words'), number('Amount')],
	rows: steps.map((step) => ({
		key: String(step.number),
		cells: [
			STEPS[step.kind],
			writeDay(londonDay(step.at)),
			step.personName,
			step.words === '' ? '–' : step.words,
			writePounds(step.amountPence),
		],
	})),
	empty: 'Nothing has happened yet.',
});

const evidenceAction = ({ claim }: ClaimShown, may: ClaimMay): readonly ActionView[] =>
	isWithProvider(claim.state) && may.make
		? [{ href: `/claims/${claim.id}/evidence/upload`, text: 'Add a file' }]
		: [];
