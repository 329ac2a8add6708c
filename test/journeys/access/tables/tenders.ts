import { sampleProgrammes } from '../records/programmes.ts';
import { reaches } from '../records/sample-record.ts';
import {
	askedTenders,
	claimedTenders,
	draftTenders,
	openedTenders,
	publishedTenders,
	someTenders,
	toldTenders,
} from '../records/tenders.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const tender: RouteEntry = { records: someTenders };
const draft: RouteEntry = { records: draftTenders };
const published: RouteEntry = { records: publishedTenders };
const opened: RouteEntry = { records: openedTenders };
const score = { score: '3', reason: 'Because.' };

export const TENDERS: Readonly<Record<string, RouteEntry>> = {
	'routes/tenders/list/route': withoutRecord,
	'routes/tenders/start/route': { records: sampleProgrammes, form: { title: 'Another' } },
	'routes/tenders/enrol/route': { ...withoutRecord, form: { passphrase: 'x', again: 'x' } },
	'routes/tenders/show/route': tender,
	'routes/tenders/details/route': { ...draft, form: { title: 'Another', expectedVersion: '1' } },
	'routes/tenders/law/route': { ...draft, form: { advantage: 'yes', expectedVersion: '1' } },
	'routes/tenders/timetable/route': { ...draft, form: { answersBy: '1', expectedVersion: '1' } },
	'routes/tenders/price/route': { ...draft, form: { priceWeight: '30', expectedVersion: '1' } },
	'routes/tenders/openers/route': { ...draft, form: { openers: 'x', expectedVersion: '1' } },
	'lot-add': { ...draft, form: { title: 'Another', expectedVersion: '1' } },
	'lot-change': { ...draft, form: { title: 'Another', expectedVersion: '1' } },
	'requirement-add': { ...draft, form: { kind: 'other', asks: 'Another', expectedVersion: '1' } },
	'requirement-change': { ...draft, form: { asks: 'Another', expectedVersion: '1' } },
	'question-add': { ...draft, form: { asks: 'Another', expectedVersion: '1' } },
	'question-change': { ...draft, form: { asks: 'Another', expectedVersion: '1' } },
	'document-add': { ...tender, form: { title: 'Another', expectedVersion: '1' } },
	'document-replace': { ...tender, form: { title: 'Another', expectedVersion: '1' } },
	'routes/tenders/document-file/route': tender,
	'routes/tenders/remove/route': { ...draft, form: { expectedVersion: '1' } },
	// The address names what is to be done, and is not there for whoever may not do it: cancelling is the approver's.
	'routes/tenders/step/route': {
		...tender,
		reached: (asker, record) => asker.role === 'approver' && reaches(asker, record),
		form: { words: 'Because.', expectedVersion: '1' },
	},
	'routes/tenders/publish/route': { ...tender, form: { expectedVersion: '1' } },
	'routes/tenders/amend/route': { ...tender, form: { reason: 'Because.', expectedVersion: '1' } },
	'routes/tenders/extend/route': { ...tender, form: { reason: 'Because.', expectedVersion: '1' } },
	'routes/tenders/amendment/route': { ...tender, form: { decision: 'approve', expectedVersion: '1' } },
	'routes/tenders/open/route': { ...tender, form: { passphrase: 'x' } },
	'routes/tenders/safe-share/route': { ...tender, form: { 'share-lot-1': 'x' } },
	'routes/tenders/clarification/route': {
		records: askedTenders,
		form: { question: 'How many places?', answer: 'A hundred and fifty.' },
	},
	'routes/tenders/declare/route': { ...tender, form: { conflict: 'no' } },
	// Until the bids are ranked there is nothing to report.
	'routes/tenders/evaluation-report/route': { ...opened, shows: [200, 404] },
	// Each reading of it is recorded.
	'routes/tenders/archive/route': { ...opened, events: ['tender.archive-downloaded'] },
	'routes/tenders/evaluation/route': tender,
	'routes/tenders/evaluators/route': { ...published, form: { evaluators: 'x' } },
	'routes/tenders/check/route': { ...opened, form: { answer: 'passes', reason: 'Because.' } },
	// Whether the bid has a file, and who may see what it says, are tried beside the operation.
	'routes/tenders/bid-file/route': { ...opened, shows: [404] },
	'routes/tenders/score/route': { ...opened, form: score },
	'routes/tenders/score/autosave/route': {
		...opened,
		leadsOn: true,
		form: { ...score, expectedVersion: '0' },
	},
	// Whoever may see the bids reads the scores here; who opens them does not.
	'routes/tenders/agree/route': {
		...opened,
		reached: (asker, record) => asker.role !== 'bid-opener' && reaches(asker, record),
		form: score,
	},
	'routes/tenders/lock/route': { ...published, form: {} },
	'routes/tenders/recommend/route': { ...opened, form: { bid: 'x', reason: 'Because.' } },
	'routes/tenders/approve-award/route': { ...opened, form: {} },
	'routes/tenders/draft-agreement/route': { ...opened, form: { reference: 'X' } },
	'routes/tenders/decision/route': opened,
	'routes/tenders/no-award/route': { ...opened, form: { reason: 'Because.', expectedVersion: '1' } },
	'routes/tenders/letters/route': { ...opened, form: { expectedVersion: '2' } },
	'routes/tenders/letter/route': { records: toldTenders },
	'routes/tenders/award-notice/route': { ...opened, form: { noticeNumber: 'X', expectedVersion: '3' } },
	'routes/tenders/challenge/route': { ...opened, form: { kind: 'letter', from: 'Somebody', words: 'Why?' } },
	'routes/tenders/notify-claim/route': {
		records: claimedTenders,
		form: { 'notifiedOn.day': '1', expectedVersion: '1' },
	},
	'routes/tenders/lift-claim/route': {
		records: claimedTenders,
		form: { reason: 'Because.', expectedVersion: '1' },
	},
	'routes/tenders/undo/route': { ...opened, form: { reason: 'Because.', expectedVersion: '2' } },
	'routes/tenders/undo-decision/route': { ...opened, form: { decision: 'undo', expectedVersion: '3' } },
};
