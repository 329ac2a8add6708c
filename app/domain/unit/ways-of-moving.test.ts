import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { decideMovements } from './decide-movements.ts';
import { type Fund, MOVEMENT_KINDS, STAGES, type UnitAccount } from './unit-movement.ts';

const TODAY = isoDate('2017-06-30');
const account = (id: string, fund: Fund): UnitAccount => ({
	id,
	fund,
	programmeId: 'p',
	agreementId: 'a',
	interventionId: 'i',
	areaId: id,
	funderId: fund,
});
const ACCOUNTS = new Map(
	[
		account('block', 'commissioner'),
		account('other-block', 'commissioner'),
		account('own', 'authority'),
		account('other-own', 'authority'),
		account('offer', 'offer'),
		account('other-offer', 'offer'),
	].map((each) => [each.id, each]),
);

const POSITIONS = [...ACCOUNTS.values()].flatMap((each) =>
	STAGES.map((stage) => ({ account: each, stage, at: { accountId: each.id, stage } })),
);
const KINDS = MOVEMENT_KINDS.filter((kind) => kind !== 'correction' && kind !== 'price-change');

/** Every way that the ledger has, of all that could be thought of. */
const WAYS = KINDS.flatMap((kind) =>
	POSITIONS.flatMap((from) =>
		POSITIONS.flatMap((to) => {
			const movement = { kind, from: from.at, to: to.at, units: 1, unitPricePence: null, reason: '' };
			try {
				decideMovements(ACCOUNTS, [], [{ ...movement, onDay: TODAY }], TODAY);
				return [{ kind, from, to, isWithin: from.account === to.account }];
			} catch {
				return [];
			}
		}),
	),
);
const told = (ways: typeof WAYS) =>
	[
		...new Set(ways.map(({ kind, from, to }) => `${kind}: ${from.account.fund} to ${to.account.fund}`)),
	].sort();

test('every kind is a way', () => {
	expect(new Set(WAYS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

test('the commissioner’s units and everybody else’s never mix', () => {
	const isBlock = (fund: Fund) => fund === 'commissioner';
	const mixed = WAYS.filter(({ from, to }) => isBlock(from.account.fund) !== isBlock(to.account.fund));
	expect(told(mixed)).toEqual([]);
});

test('from account to account units are transferred, bought and given back, and nothing else', () => {
	expect(told(WAYS.filter(({ isWithin }) => !isWithin))).toEqual([
		'bought: offer to authority',
		'credited: authority to offer',
		'released: authority to offer',
		'transferred: commissioner to commissioner',
	]);
});

test('units come of the grant or of the provider’s own, and go back there only while nobody has them', () => {
	expect(told(WAYS.filter(({ from }) => from.stage === 'source'))).toEqual([
		'funded: commissioner to commissioner',
		'offered: offer to offer',
	]);
	const back = WAYS.filter(({ to }) => to.stage === 'source');
	expect(told(back)).toEqual(['offer-withdrawn: offer to offer', 'reduced: commissioner to commissioner']);
	expect(new Set(back.map(({ from }) => from.stage))).toEqual(new Set(['free']));
});

test('what has expired or been completed stays; who left is credited to an authority alone', () => {
	expect(WAYS.filter(({ from }) => from.stage === 'expired' || from.stage === 'completed')).toEqual([]);
	expect(told(WAYS.filter(({ from }) => from.stage === 'left'))).toEqual(['credited: authority to offer']);
});

test('people begin on a unit that is somebody’s, and end on the same', () => {
	const begin = WAYS.filter(({ to }) => to.stage === 'started');
	expect(told(begin)).toEqual(['started: authority to authority', 'started: commissioner to commissioner']);
	expect(new Set(begin.map(({ from }) => from.stage))).toEqual(new Set(['free', 'reserved']));
	const end = WAYS.filter(({ to }) => to.stage === 'completed' || to.stage === 'left');
	expect(new Set(end.map(({ kind, from, to }) => [kind === to.stage, from.stage].join()))).toEqual(
		new Set(['true,started']),
	);
	expect(end.every(({ isWithin }) => isWithin)).toBe(true);
});

test('who is on a programme is never put back, but credited to an authority', () => {
	const back = WAYS.filter(
		({ from, to }) => from.stage === 'started' && !['completed', 'left'].includes(to.stage),
	);
	expect(told(back)).toEqual(['credited: authority to offer']);
});

test('only what nobody used expires, where it stands', () => {
	const expired = WAYS.filter(({ to }) => to.stage === 'expired');
	expect(new Set(expired.map(({ kind, from }) => `${kind} ${from.stage}`))).toEqual(
		new Set(['expired free', 'expired reserved']),
	);
	expect(expired.every(({ isWithin }) => isWithin)).toBe(true);
});

test('a movement of an account that is not there is a fault', () => {
	const at = (accountId: string) => ({ accountId, stage: 'free' as const });
	for (const [from, to] of [
		['block', 'nowhere'],
		['nowhere', 'block'],
	] as const)
		expect(() =>
			decideMovements(
				ACCOUNTS,
				[],
				[
					{
						kind: 'price-change',
						from: at(from),
						to: at(to),
						units: 0,
						unitPricePence: 1,
						onDay: TODAY,
						reason: '',
					},
				],
				TODAY,
			),
		).toThrow('needs both its accounts');
});
