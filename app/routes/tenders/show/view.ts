import {
	type ActionView,
	only,
	type RecordBlock,
	type RecordView,
} from '../../../components/layout/record-view.ts';
import { versionBlocks } from '../../../components/words/notice-changes.ts';
import { tenderTimeline } from '../../../components/words/tender-timeline.ts';
import { ENVELOPES } from '../../../domain/bid/bid-content.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { timelineOfTender } from '../../../domain/tender/timeline-of-tender.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { mayAmend, waitingIn } from '../amendment-questions.ts';
import { openingStands } from '../opening-stands.ts';
import { problemLinks, STEP_WORDS, stateWords, tenderPath } from '../tender-words.ts';
import { amendmentsTable, lapsedTable } from './amendments-view.ts';
import { clarificationsTable } from './clarifications-view.ts';
import { documentBlocks } from './documents-view.ts';
import { detailsOf, timetableOf } from './facts-view.ts';
import { lotsTable, questionsTable, requirementsTable } from './lists-view.ts';
import { alarmBlocks, attemptsTable, openersTable } from './opening-view.ts';

export interface MayWithTender {
	readonly edit: boolean;
	readonly publish: boolean;
	readonly open: boolean;
	readonly safeShare: boolean;
	readonly answer: boolean;
	/** Who bid, before anything is declared. */
	readonly read: boolean;
	readonly evaluate: boolean;
	readonly archive: boolean;
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
			...only(waitingIn(facts) !== null, {
				kind: 'inset',
				lines: ['An amendment waits for a second person’s decision.'],
			}),
			...alarmBlocks(facts),
			{ kind: 'actions', actions: actionsOf(facts, may) },
			{ kind: 'facts', rows: detailsOf(facts, mayWrite) },
			{ kind: 'facts', cardTitle: 'Timetable', rows: timetableOf(facts, mayWrite) },
			{ kind: 'table', table: lotsTable(facts, mayWrite, may.evaluate && isClosed) },
			...add(mayWrite, tender, 'lots/add', 'Add a lot'),
			{ kind: 'table', table: requirementsTable(facts, mayWrite) },
			...add(mayWrite, tender, 'requirements/add', 'Add a requirement'),
			{ kind: 'table', table: questionsTable(facts, mayWrite) },
			...add(mayWrite, tender, 'questions/add', 'Add a question'),
			...documentBlocks(facts, may.edit),
			...only(tender.publishedAt !== null, {
				kind: 'table',
				table: clarificationsTable(facts, may.answer),
			}),
			{ kind: 'table', table: openersTable(facts) },
			...add(mayWrite, tender, 'openers', 'Name who opens the bids'),
			...tenderTimeline(timelineOfTender(facts.life, may.read ? 'office' : 'evaluation', facts.now)),
			...only(may.read && facts.lapsed.length > 0, { kind: 'table', table: lapsedTable(facts) }),
			...versionBlocks(facts.versions, tenderPath(tender)),
			...only(facts.amendments.length > 0, { kind: 'table', table: amendmentsTable(facts) }),
			...only(facts.attempts.length > 0, { kind: 'table', table: attemptsTable(facts, may.read) }),
			{ kind: 'heading', text: 'What has happened to it' },
			{
				kind: 'steps',
				steps: facts.steps.map((step, index) => ({
					key: String(index),
					what: STEP_WORDS[step.kind],
					by: `${step.by.name}, ${writeInstant(step.at)}`,
					...(step.words === '' ? {} : { words: step.words }),
				})),
			},
		],
	};
}

function actionsOf(facts: TenderFacts, may: MayWithTender): readonly ActionView[] {
	const { tender, problems, openings } = facts;
	const path = tenderPath(tender);
	const opened = (kind: 'quality' | 'price') =>
		openings.some((opening) => opening.kind === kind && opening.openedAt !== null);
	const toOpen = ENVELOPES.filter((kind) => openingStands(facts, kind).may).slice(0, 1);
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
		...(may.publish && waitingIn(facts) !== null
			? [{ href: `${path}/amendment`, text: 'Decide on the amendment', as: 'main' as const }]
			: []),
		...(may.edit && mayAmend(facts)
			? [
					{ href: `${path}/amend`, text: 'Amend the tender', as: 'secondary' as const },
					{ href: `${path}/extend`, text: 'Extend the deadline', as: 'secondary' as const },
				]
			: []),
		...(may.open
			? toOpen.map((kind) => ({
					href: `${path}/open/${kind}`,
					text: kind === 'quality' ? 'Open the bids' : 'Open the prices',
					as: 'main' as const,
				}))
			: []),
		...(may.safeShare
			? toOpen.map((kind) => ({
					href: `${path}/safe-share/${kind}`,
					text: 'Give the safe’s share, where an opener cannot come',
					as: 'link' as const,
				}))
			: []),
		...(may.edit && tender.state === 'draft'
			? [{ href: `${path}/step/withdraw`, text: 'Withdraw it', as: 'link' as const }]
			: []),
		...(may.archive && opened('quality')
			? [{ href: `${path}/archive`, text: 'Download everything, for a court (ZIP)', as: 'link' as const }]
			: []),
		...(may.publish && tender.state === 'published'
			? [{ href: `${path}/step/cancel`, text: 'Cancel the tender', as: 'link' as const }]
			: []),
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
