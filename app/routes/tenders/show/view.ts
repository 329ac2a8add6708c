import {
	type ActionView,
	type FactView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { regimeOf } from '../../../domain/tender/regime.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { problemLinks, STEP_WORDS, stateWords, tenderPath } from '../tender-words.ts';

export interface MayWithTender {
	readonly edit: boolean;
	readonly publish: boolean;
	readonly open: boolean;
	readonly read: boolean;
}

export function tenderView(facts: TenderFacts, may: MayWithTender): RecordView {
	const { tender, problems, isClosed } = facts;
	const { notice } = tender;
	const mayWrite = may.edit && tender.state === 'draft';
	return {
		title: notice.title,
		caption: tender.programmeName,
		back: { href: '/tenders', text: 'Tenders' },
		tag: { tag: stateWords(tender, facts.now) },
		blocks: [
			...only(tender.state === 'draft' && problems.length > 0, {
				kind: 'inset',
				lines: ['Before it can be put forward:', ...problemLinks(problems, tender)],
			}),
			{ kind: 'actions', actions: actionsOf(facts, may) },
			{ kind: 'facts', rows: detailsOf(facts, mayWrite) },
			{ kind: 'facts', cardTitle: 'Timetable', rows: timetableOf(facts, mayWrite) },
			{ kind: 'table', table: lotsTable(facts, mayWrite, may.read && isClosed) },
			...add(mayWrite, tender, 'lots/add', 'Add a lot'),
			{ kind: 'table', table: requirementsTable(facts, mayWrite) },
			...add(mayWrite, tender, 'requirements/add', 'Add a requirement'),
			{ kind: 'table', table: questionsTable(facts, mayWrite) },
			...add(mayWrite, tender, 'questions/add', 'Add a question'),
			{ kind: 'table', table: openersTable(facts) },
			...only(facts.attempts.length > 0, { kind: 'table', table: attemptsTable(facts) }),
			{ kind: 'heading', text: 'What has been done with it' },
			{
				kind: 'steps',
				steps: facts.steps.map((step, index) => ({
					key: String(index),
					what: STEP_WORDS[step.kind],
					by: `${step.personName}, ${writeInstant(step.at)}`,
					...(step.words === '' ? {} : { words: step.words }),
				})),
			},
		],
	};
}

function actionsOf(
	{ tender, problems, isClosed, openings }: TenderFacts,
	may: MayWithTender,
): readonly ActionView[] {
	const path = tenderPath(tender);
	const opened = (kind: 'quality' | 'price') =>
		openings.some((opening) => opening.kind === kind && opening.openedAt !== null);
	return [
		...(may.edit && tender.state === 'draft' && problems.length === 0
			? [{ href: `${path}/step/put-forward`, text: 'Put forward for approval', as: 'main' as const }]
			: []),
		...(may.publish && tender.state === 'awaiting-approval'
			? [
					{ href: `${path}/publish`, text: 'Approve and publish', as: 'main' as const },
					{ href: `${path}/step/send-back`, text: 'Send back', as: 'secondary' as const },
				]
			: []),
		...(may.open && tender.state === 'published' && isClosed
			? (['quality', 'price'] as const)
					.filter((kind) => !opened(kind))
					.slice(0, 1)
					.map((kind) => ({
						href: `${path}/open/${kind}`,
						text: kind === 'quality' ? 'Open the bids' : 'Open the prices',
						as: 'main' as const,
					}))
			: []),
		...(may.edit && tender.state === 'draft'
			? [{ href: `${path}/step/withdraw`, text: 'Withdraw it', as: 'link' as const }]
			: []),
		...(may.publish && tender.state === 'published'
			? [{ href: `${path}/step/cancel`, text: 'Cancel the tender', as: 'link' as const }]
			: []),
	];
}

const change = (mayWrite: boolean, tender: TenderFacts['tender'], page: string, of: string) =>
	mayWrite ? { actions: [{ href: `${tenderPath(tender)}/${page}`, text: 'Change', hiddenText: of }] } : {};

function detailsOf({ tender, specification }: TenderFacts, mayWrite: boolean): readonly FactView[] {
	const { notice } = tender;
	const { route, regime, overThreshold } = regimeOf(notice);
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
			value: `${regime.name}, because it began on ${writeDay(notice.begunOn)}${regime.threshold === null ? '' : ` and is worth ${overThreshold ? 'as much as or more' : 'less'} than ${writePounds(regime.threshold.pence)}${regime.threshold.withVat ? ' with VAT' : ''}`}`,
		},
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

function timetableOf({ tender }: TenderFacts, mayWrite: boolean): readonly FactView[] {
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy, startsOn, endsOn } = tender.notice.timetable;
	return [
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

const add = (
	when: boolean,
	tender: TenderFacts['tender'],
	page: string,
	text: string,
): readonly RecordBlock[] =>
	only(when, {
		kind: 'actions',
		actions: [{ href: `${tenderPath(tender)}/${page}`, text, as: 'secondary' }],
	});

function lotsTable({ tender, parts }: TenderFacts, mayWrite: boolean, mayEvaluate: boolean): TableView {
	const path = tenderPath(tender);
	const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
		list.find((each) => each.id === id)?.name ?? '';
	const areaName = (id: string) => parts.areas.find(({ areaId }) => areaId === id)?.name ?? '';
	return {
		id: 'lots',
		caption: 'Lots',
		columns: [
			words('Lot'),
			words('Strand'),
			words('Places by area'),
			...(mayWrite || mayEvaluate ? [words('Do')] : []),
		],
		rows: tender.notice.lots.map(({ lotId, title, strandId, items }) => ({
			key: lotId,
			cells: [
				title,
				nameOf(parts.strands, strandId),
				items.map(({ areaId, units }) => `${areaName(areaId)} ${units}`).join(', '),
				...(mayWrite
					? [
							[
								{ href: `${path}/lots/${lotId}/change`, text: 'Change', of: title },
								' ',
								{ href: `${path}/remove/lots/${lotId}`, text: 'Take out', of: title },
							],
						]
					: mayEvaluate
						? [{ href: `${path}/lots/${lotId}`, text: 'Evaluation', of: `of ${title}` }]
						: []),
			],
		})),
		empty: 'There are no lots yet.',
	};
}

function requirementsTable({ tender }: TenderFacts, mayWrite: boolean): TableView {
	const path = tenderPath(tender);
	return {
		id: 'requirements',
		caption: 'What every bidder must meet',
		columns: [words('Requirement'), ...(mayWrite ? [words('Change')] : [])],
		rows: tender.notice.requirements.map(({ requirementId, asks }) => ({
			key: requirementId,
			cells: [
				asks,
				...(mayWrite
					? [
							[
								{ href: `${path}/requirements/${requirementId}`, text: 'Change', of: asks },
								' ',
								{ href: `${path}/remove/requirements/${requirementId}`, text: 'Take out', of: asks },
							],
						]
					: []),
			],
		})),
		empty: 'Nothing is required yet.',
	};
}

function questionsTable({ tender }: TenderFacts, mayWrite: boolean): TableView {
	const { questions, priceWeight } = tender.notice;
	const path = tenderPath(tender);
	const total = questions.reduce((sum, { weight }) => sum + weight, priceWeight);
	return {
		id: 'questions',
		caption: 'Questions and weights',
		columns: [
			words('Question'),
			number('Weight'),
			number('Words at most'),
			...(mayWrite ? [words('Change')] : []),
		],
		rows: [
			...questions.map(({ questionId, asks, criterion, weight, wordLimit }) => ({
				key: questionId,
				cells: [
					{ cell: asks, below: criterion },
					String(weight),
					String(wordLimit),
					...(mayWrite
						? [
								[
									{ href: `${path}/questions/${questionId}`, text: 'Change', of: asks },
									' ',
									{ href: `${path}/remove/questions/${questionId}`, text: 'Take out', of: asks },
								],
							]
						: []),
				],
			})),
			{
				key: 'price',
				cells: [
					{ cell: 'Price', below: 'The lowest total gets the whole weight, any other in proportion' },
					String(priceWeight),
					'',
					...(mayWrite ? [{ href: `${path}/price`, text: 'Change', of: 'the weight of the price' }] : []),
				],
			},
			{ key: 'total', total: true, cells: ['Together', String(total), '', ...(mayWrite ? [''] : [])] },
		],
		empty: '',
	};
}

function openersTable({ tender, openers, openings }: TenderFacts): TableView {
	return {
		id: 'openers',
		caption: 'Who opens the bids',
		columns: [words('Name'), words('Key')],
		rows: openers.map(({ personId, name, recipient }) => ({
			key: personId,
			cells: [name, recipient === null ? 'Has not enrolled yet' : 'Enrolled'],
		})),
		empty: 'Nobody is named yet.',
		says: [
			...(tender.state === 'draft' ? ['Two of them open the bids together, after closing.'] : []),
			...openings.map(({ kind, openedAt, firstAt }) =>
				openedAt === null
					? `One share for the ${kind === 'quality' ? 'bids' : 'prices'} was given on ${writeInstant(firstAt)}; a second person’s is needed within half an hour.`
					: `The ${kind === 'quality' ? 'bids were' : 'prices were'} opened on ${writeInstant(openedAt)}.`,
			),
		],
	};
}

const ATTEMPTS: Readonly<Record<string, string>> = {
	'late-bid': 'A bid that came too late',
	'opening-before-closing': 'Tried to open the bids before closing',
	'opening-alone': 'Tried to open the bids alone',
	'opening-by-another': 'Tried to open the bids without being named',
	'wrong-passphrase': 'Gave a wrong passphrase',
};

const attemptsTable = ({ attempts }: TenderFacts): TableView => ({
	id: 'attempts',
	caption: 'What was tried and refused',
	columns: [words('What'), words('Who'), words('When')],
	rows: attempts.map(({ kind, personName, at }, index) => ({
		key: String(index),
		cells: [ATTEMPTS[kind] ?? kind, personName, writeInstant(at)],
	})),
	empty: '',
});
