import { expect, test } from 'vitest';
import { addDays, type IsoDate, isoDate } from '../calendar/iso-date.ts';
import type { AccessRule } from '../programme/programme.ts';
import { accepted, refused } from '../result.ts';
import { decideCorrection } from './decide-correction.ts';
import { type DayDelta, deltasOf } from './decide-movements.ts';
import { decideRecording, PRIORITY_CASE, type Recording, type RecordingFacts } from './decide-recording.ts';
import { decideTransfer, type TransferFacts } from './decide-transfer.ts';
import { asAtEnd, DAYS_TO_ENTER, expiriesOf } from './expiry.ts';
import { priorityWaiting } from './priority-waiting.ts';
import { isExplained, reconcileUnits } from './reconcile-units.ts';
import { RECORDED_WAYS } from './recorded-way.ts';
import type { EnteredMovement, Fund, Stage, UnitAccount } from './unit-movement.ts';

const START = isoDate('2017-01-01');
const TODAY = isoDate('2017-06-30');
const TERM = { startsOn: START, endsOn: isoDate('2018-12-31'), terminatedOn: null };
const account = (id: string, fund: Fund = 'commissioner', areaId = id): UnitAccount => ({
	id,
	fund,
	areaId,
	programmeId: 'p',
	agreementId: 'agreement',
	interventionId: 'group',
	funderId: fund,
});
const came = (accountId: string, stage: Stage, units: number, onDay: IsoDate = START): DayDelta => ({
	accountId,
	stage,
	units,
	onDay,
});

const facts = (given: Partial<RecordingFacts> = {}): RecordingFacts => ({
	account: account('dudley'),
	access: 'priority',
	mayStart: accepted('may-start'),
	entered: [
		came('dudley', 'source', -10),
		came('dudley', 'free', 4),
		came('dudley', 'reserved', 2),
		came('dudley', 'started', 4),
	],
	today: TODAY,
	...given,
});
const told = (way: Recording['way'], given: Partial<Recording> = {}): Recording => ({
	way,
	units: 1,
	onDay: TODAY,
	priorityCase: false,
	reason: way === 'released' ? 'Moved away' : '',
	nobodyNamed: false,
	...given,
});
const lapsed = refused({ code: 'no-partner-support', lapsedOn: isoDate('2017-05-31') } as const);

test.each([
	['reserved', 'free', 'reserved'],
	['started', 'free', 'started'],
	['started-reserved', 'reserved', 'started'],
	['completed', 'started', 'completed'],
	['left', 'started', 'left'],
	['released', 'reserved', 'free'],
] as const)('%s takes units from %s to %s', (way, from, to) => {
	const accountId = 'dudley';
	expect(decideRecording(facts(), told(way))).toMatchObject({
		ok: true,
		value: { from: { accountId, stage: from }, to: { accountId, stage: to }, units: 1 },
	});
});

test.each([
	'reserved',
	'started',
	'started-reserved',
] as const)('nobody new comes in where the rules of starting say no: %s', (way) => {
	expect(decideRecording(facts({ mayStart: lapsed }), told(way))).toEqual(
		refused({ code: 'may-not-start', because: lapsed.refusal }),
	);
});

test.each([
	'completed',
	'left',
	'released',
] as const)('nobody in the middle of a programme is ever stopped: %s', (way) => {
	expect(decideRecording(facts({ mayStart: lapsed, access: 'purchase-only' }), told(way)).ok).toBe(true);
});

test.each([
	'reserved',
	'started',
	'started-reserved',
] as const)('an area that only buys never draws on the commissioner’s money: %s', (way) => {
	expect(decideRecording(facts({ access: 'purchase-only' }), told(way))).toEqual(
		refused({ code: 'purchase-only' }),
	);
});

test('where only priority cases may start, somebody must say that it is one, and the ledger keeps that they did', () => {
	const there = facts({ access: 'priority-cases' });
	expect(decideRecording(there, told('started'))).toEqual(refused({ code: 'priority-case-not-said' }));
	expect(decideRecording(there, told('started-reserved'))).toEqual(
		refused({ code: 'priority-case-not-said' }),
	);
	expect(decideRecording(there, told('reserved')).ok).toBe(true);
	expect(decideRecording(there, told('started', { priorityCase: true }))).toMatchObject({
		ok: true,
		value: { reason: PRIORITY_CASE },
	});
	expect(decideRecording(facts(), told('started', { priorityCase: true }))).toMatchObject({
		ok: true,
		value: { reason: '' },
	});
});

test.each([
	[
		'more than are free',
		told('started', { units: 5 }),
		{ code: 'not-enough', stage: 'free', asked: 5, left: 4 },
	],
	[
		'more than are on the programme',
		told('completed', { units: 5 }),
		{ code: 'not-enough', stage: 'started', left: 4 },
	],
	['a day to come', told('started', { onDay: addDays(TODAY, 1) }), { code: 'in-the-future', today: TODAY }],
	['none', told('started', { units: 0 }), { code: 'no-units' }],
	['a release without a reason', told('released', { reason: '' }), { code: 'no-reason' }],
	[
		'a reason that names somebody',
		told('released', { reason: 'Mr Jones moved away' }),
		{ code: 'looks-personal' },
	],
])('%s is refused', (_name, recording, refusal) => {
	expect(decideRecording(facts(), recording)).toMatchObject({ ok: false, refusal });
});

test('a reason that only looks like a name passes once the writer has said that it is none', () => {
	expect(
		decideRecording(facts(), told('released', { reason: 'Mr Jones moved away', nobodyNamed: true })).ok,
	).toBe(true);
});

test.each(
	RECORDED_WAYS,
)('what an authority bought moves through its order alone, whatever the area’s access: %s', (way) => {
	for (const access of ['direct', 'priority', 'priority-cases', 'purchase-only'] as const)
		expect(decideRecording(facts({ access, account: account('dudley', 'authority') }), told(way))).toEqual(
			refused({ code: 'through-its-order' }),
		);
});

const start: EnteredMovement = {
	id: 'm',
	kind: 'started',
	from: { accountId: 'dudley', stage: 'free' },
	to: { accountId: 'dudley', stage: 'started' },
	units: 2,
	unitPricePence: null,
	onDay: START,
	reason: '',
	at: '2017-01-02T09:00:00.000Z' as EnteredMovement['at'],
	personId: 'somebody',
	orderId: null,
	placeId: null,
	correctsId: null,
};
const correcting = (
	wrong: Partial<EnteredMovement> = {},
	isCorrected = false,
	entered = facts().entered,
) => ({
	account: account('dudley'),
	wrong: { ...start, ...wrong },
	isCorrected,
	entered,
	today: TODAY,
});

test('a correction takes the same units back on the same day, with its reason', () => {
	expect(decideCorrection(correcting(), 'Entered twice', false)).toMatchObject({
		ok: true,
		value: {
			kind: 'correction',
			from: { stage: 'started' },
			to: { stage: 'free' },
			units: 2,
			onDay: START,
			reason: 'Entered twice',
		},
	});
});

test.each([
	['twice', correcting({}, true), 'Why', 'corrected-already'],
	['what the agreement put in', correcting({ kind: 'funded' }), 'Why', 'not-corrected-here'],
	['a correction', correcting({ kind: 'correction' }), 'Why', 'not-corrected-here'],
	['what belongs to an order', correcting({ orderId: 'order' }), 'Why', 'not-corrected-here'],
	['without a reason', correcting(), '', 'no-reason'],
	['with a reason that names somebody', correcting(), 'Mr Jones was entered twice', 'looks-personal'],
	[
		'what others have been built on',
		correcting({}, false, [came('dudley', 'started', 2), came('dudley', 'started', -1, TODAY)]),
		'Why',
		'not-enough',
	],
])('nobody corrects %s', (_name, given, reason, code) => {
	expect(decideCorrection(given, reason, false)).toMatchObject({ ok: false, refusal: { code } });
});

const AREAS: ReadonlyMap<string, AccessRule> = new Map([
	['birmingham', 'priority'],
	['dudley', 'priority'],
	['walsall', 'priority-cases'],
	['warwickshire', 'purchase-only'],
]);
const transferring = (from: string, to: string, given: Partial<TransferFacts> = {}): TransferFacts => ({
	from: account(from),
	to: account(to),
	agreement: { ...TERM, areaIds: ['birmingham', 'dudley', 'walsall', 'warwickshire'] },
	access: AREAS,
	waiting: [],
	free: [
		{ agreementId: 'agreement', areaId: 'birmingham', free: 3 },
		{ agreementId: 'agreement', areaId: 'dudley', free: 6 },
		{ agreementId: 'agreement', areaId: 'walsall', free: 4 },
	],
	entered: [came(from, 'source', -6), came(from, 'free', 6)],
	today: TODAY,
	...given,
});
const transfer = (facts: TransferFacts, units = 2, reason = 'More people wait there') =>
	decideTransfer(facts, { units, reason, nobodyNamed: false });
const waitingOf = (...waiting: [string | null, number][]) => [
	{ agreementId: 'agreement', waiting: new Map(waiting) },
];

test('free units go to another area of the agreement', () => {
	expect(transfer(transferring('dudley', 'birmingham'))).toMatchObject({
		ok: true,
		value: { kind: 'transferred', units: 2, onDay: TODAY },
	});
});

test.each([
	['to the same area', transferring('dudley', 'dudley'), 'same-area'],
	['to an area that only buys', transferring('dudley', 'warwickshire'), 'purchase-only'],
	[
		'to an area that the agreement does not name',
		transferring('dudley', 'coventry'),
		'area-not-in-agreement',
	],
	[
		'of an authority’s own units',
		{ ...transferring('dudley', 'birmingham'), from: account('dudley', 'authority') },
		'not-the-commissioners',
	],
	[
		'under an agreement that is over',
		transferring('dudley', 'birmingham', { today: isoDate('2019-01-01') }),
		'agreement-not-in-force',
	],
	[
		'before the agreement begins',
		transferring('dudley', 'birmingham', { today: isoDate('2016-12-31') }),
		'agreement-not-in-force',
	],
	[
		'to an area of which nobody has said how it comes to units',
		transferring('dudley', 'birmingham', { access: new Map([['dudley', 'priority']]) }),
		'purchase-only',
	],
	[
		'of more than are free',
		transferring('dudley', 'birmingham', { entered: [came('dudley', 'free', 1)] }),
		'not-enough',
	],
])('no transfer %s', (_name, facts, code) => {
	expect(transfer(facts)).toMatchObject({ ok: false, refusal: { code } });
});

test('a transfer has its reason', () => {
	const facts = transferring('dudley', 'birmingham');
	expect(transfer(facts, 2, '')).toEqual(refused({ code: 'no-reason' }));
	expect(transfer(facts, 2, 'For Mr Jones')).toMatchObject({ refusal: { code: 'looks-personal' } });
	expect(decideTransfer(facts, { units: 2, reason: 'For Mr Jones', nobodyNamed: true }).ok).toBe(true);
});

test('an area with priority cases waits while people wait in a priority area that has no free unit for them', () => {
	const waiting = waitingOf(['birmingham', 5], ['dudley', 0]);
	expect(transfer(transferring('dudley', 'walsall', { waiting }))).toEqual(
		refused({
			code: 'priority-waiting',
			waiting: [{ areaIds: ['birmingham'], isSplit: true, waiting: 5, free: 3 }],
		}),
	);
	expect(transfer(transferring('dudley', 'birmingham', { waiting })).ok).toBe(true);
	expect(transfer(transferring('dudley', 'walsall', { waiting: waitingOf(['birmingham', 3]) })).ok).toBe(
		true,
	);
});

test('the units that go are no longer there for the people who wait where they come from', () => {
	const waiting = waitingOf(['dudley', 5]);
	expect(transfer(transferring('dudley', 'walsall', { waiting }), 1).ok).toBe(true);
	expect(transfer(transferring('dudley', 'walsall', { waiting }), 2)).toMatchObject({
		ok: false,
		refusal: { code: 'priority-waiting' },
	});
});

test('a return that does not say where people wait is held against all its priority areas together', () => {
	const units = transferring('dudley', 'walsall').free;
	expect(priorityWaiting(['birmingham', 'dudley'], waitingOf([null, 9]), units)).toEqual([]);
	expect(priorityWaiting(['birmingham', 'dudley'], waitingOf([null, 10]), units)).toEqual([
		{ areaIds: ['birmingham', 'dudley'], isSplit: false, waiting: 10, free: 9 },
	]);
	expect(priorityWaiting([], waitingOf([null, 10]), units)).toEqual([]);
});

const OVER = addDays(TERM.endsOn, DAYS_TO_ENTER + 1);
const unused = [came('dudley', 'free', 3), came('dudley', 'reserved', 2), came('dudley', 'started', 4)];

test('what was not used counts as expired from the day after the agreement ends, and who is on the programme still may finish', () => {
	const balance = { source: -9, free: 3, reserved: 2, started: 4, completed: 0, left: 0, expired: 0 };
	expect(asAtEnd(balance, TERM, TERM.endsOn)).toEqual(balance);
	expect(asAtEnd(balance, TERM, addDays(TERM.endsOn, 1))).toEqual({
		...balance,
		free: 0,
		reserved: 0,
		expired: 5,
	});
});

test('it is entered once what is late can have been entered, and only once', () => {
	expect(expiriesOf('dudley', unused, TERM, addDays(OVER, -1))).toEqual([]);
	const entered = expiriesOf('dudley', unused, TERM, OVER);
	expect(entered.map(({ from, units, onDay }) => [from.stage, units, onDay])).toEqual([
		['free', 3, addDays(TERM.endsOn, 1)],
		['reserved', 2, addDays(TERM.endsOn, 1)],
	]);
	expect(expiriesOf('dudley', [...unused, ...entered.flatMap(deltasOf)], TERM, OVER)).toEqual([]);
});

test('an agreement that was ended early expires from its last day', () => {
	const early = { ...TERM, terminatedOn: isoDate('2017-03-31') };
	expect(expiriesOf('dudley', unused, early, TODAY).map(({ onDay }) => onDay)).toEqual([
		'2017-04-01',
		'2017-04-01',
	]);
});

const counted = (areaId: string, units: number) => ({ areaId, measure: 'starts' as const, units });

test('a return and the ledger are set side by side, and only what differs is told, with its size', () => {
	const told = reconcileUnits(
		[counted('dudley', 4), counted('walsall', 2)],
		[counted('dudley', 3), counted('walsall', 2)],
		[],
	);
	expect(told).toEqual([{ areaId: 'dudley', measure: 'starts', ledger: 3, reported: 4, reasons: [] }]);
	expect(reconcileUnits([counted('dudley', 4)], [], [])).toMatchObject([{ ledger: 0, reported: 4 }]);
	expect(reconcileUnits([], [counted('dudley', 4)], [])).toEqual([]);
});

test('a reason explains the difference that it was given for, and no later one', () => {
	const reason = { areaId: 'dudley', measure: 'starts' as const, ledger: 3, reported: 4 };
	expect(reconcileUnits([counted('dudley', 4)], [counted('dudley', 3)], [reason]).map(isExplained)).toEqual([
		true,
	]);
	expect(reconcileUnits([counted('dudley', 4)], [counted('dudley', 2)], [reason]).map(isExplained)).toEqual([
		false,
	]);
});
