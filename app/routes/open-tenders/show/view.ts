import {
	type FactView,
	only,
	type RecordBlock,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import { versionBlocks } from '../../../components/words/notice-changes.ts';
import { tenderTimeline } from '../../../components/words/tender-timeline.ts';
import { writeDaysAway } from '../../../domain/calendar/due.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { requirementsOf } from '../../../domain/tender/requirements.ts';
import { timelineOfTender } from '../../../domain/tender/timeline-of-tender.ts';
import { whyRegime } from '../../../domain/tender/why-regime.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';
import { decisionOf, TENDER_TAGS } from '../tender-words.ts';
import { awardBlocks } from './awards-view.ts';
import { clarificationBlocks } from './clarifications-view.ts';
import { documentsTable } from './documents-view.ts';
import { howToBidBlocks, type OwnPart } from './how-to-bid-view.ts';
import { levelBlocks, priceBlocks, questionsTable, timetableTable } from './judged-view.ts';
import { lotBlocks, type MayBid } from './lots-view.ts';

export function publicTenderView(shown: PublicTender, mayBid: MayBid, own: OwnPart | null): RecordView {
	const { tender, cancelled, isOpen, opensOn } = shown;
	const { title, description, requirements, lots } = tender.notice;
	return {
		title,
		caption: shown.bodyName,
		back: { href: '/open-tenders', text: 'Tenders' },
		tag: TENDER_TAGS[
			cancelled === null
				? isOpen
					? 'open'
					: opensOn === null
						? decisionOf(shown.awards)
						: 'coming'
				: 'cancelled'
		],
		blocks: [
			...only(cancelled !== null, {
				kind: 'inset',
				lines: [
					`This tender was cancelled on ${writeInstant(cancelled?.at ?? tender.closesAt)}.`,
					{ written: cancelled?.words ?? '' },
				],
			}),
			...awardBlocks(shown),
			...only(opensOn !== null, {
				kind: 'inset',
				lines: [
					`This tender is coming. Bids can be started from ${writeDay(opensOn ?? shown.today)}, ${writeDaysAway(opensOn ?? shown.today, shown.today)}. Until then you can read it, ask questions and show interest.`,
				],
			}),
			...said({ written: description }),
			{ kind: 'facts', rows: facts(shown) },
			...howToBidBlocks(shown, mayBid, own),
			...only(tender.notice.documents.length > 0, { kind: 'table', table: documentsTable(shown) }),
			{ kind: 'heading', text: 'What is bought' },
			...lotBlocks(shown, mayBid),
			{ kind: 'heading', text: 'What must be met' },
			...mustBeMet(
				requirements.filter((each) =>
					lots.some((lot) => requirementsOf({ requirements: [each] }, lot).length > 0),
				),
			),
			{ kind: 'table', table: questionsTable(tender.notice) },
			...priceBlocks(tender.notice),
			...levelBlocks(shown),
			...tenderTimeline(timelineOfTender(shown.life, 'everybody', shown.now)),
			{ kind: 'table', table: timetableTable(shown) },
			...only(shown.tender.state === 'published', {
				kind: 'words',
				text: { text: 'Add these dates to a calendar', href: `/open-tenders/${shown.tender.slug}/calendar` },
			}),
			...clarificationBlocks(shown, mayBid),
			...versionBlocks(shown.versions, `/open-tenders/${tender.slug}`),
		],
	};
}

const mustBeMet = (requirements: readonly { readonly asks: string }[]): readonly RecordBlock[] =>
	requirements.length === 0
		? said('Nothing beyond the service specification.')
		: [
				...said('Each is passed or failed, and never scored. A bid that does not meet one cannot win.'),
				{ kind: 'list', items: requirements.map(({ asks }) => ({ written: asks })) },
			];

function facts({ tender, regime, today, receiptKeyDigest }: PublicTender): readonly FactView[] {
	const { valuePence, vatPence, cpvCodes, findATender } = tender.notice;
	const grant = regime.route === 'grant-call';
	return [
		{ key: 'Programme', value: tender.programmeName },
		{
			key: 'Bids close',
			value: {
				lines: [
					`${writeInstant(tender.closesAt)}, London time`,
					writeDaysAway(londonDay(tender.closesAt), today),
				],
			},
		},
		{
			key: 'Value',
			value:
				vatPence === 0
					? `${writePounds(valuePence)}, to which no VAT is added`
					: `${writePounds(valuePence)} without VAT, ${writePounds(valuePence + vatPence)} with it`,
		},
		{
			key: grant ? 'A grant call' : 'A procurement',
			value: { lines: [`${regime.regime.name}.`, ...whyRegime(tender.notice)] },
		},
		...(cpvCodes.length === 0
			? []
			: [{ key: cpvCodes.length === 1 ? 'CPV code' : 'CPV codes', value: cpvCodes.join(', ') }]),
		...(grant
			? []
			: [
					{
						key: 'Notice on Find a Tender',
						value:
							findATender === null
								? 'None is recorded'
								: `${findATender.number}, published ${writeInstant(findATender.publishedAt)}`,
					},
				]),
		{ key: 'Version of this notice', value: String(tender.noticeVersion) },
		{ key: 'Receipts are signed with the key whose SHA-256 is', value: { hash: receiptKeyDigest } },
	];
}
