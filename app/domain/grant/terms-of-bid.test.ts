import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { termsOfBid } from './terms-of-bid.ts';

const timetable = { startsOn: isoDate('2027-01-01'), endsOn: isoDate('2028-12-31') };
const lot = {
	lotId: 'l',
	title: 'Support for partners',
	strandId: 's',
	areaIds: ['bir', 'dud'],
	items: [],
	lines: [
		{ lineId: 'pay', name: 'Salaries' },
		{ lineId: 'rooms', name: 'Rooms' },
	],
	budgetPence: null,
};
const prices = [
	{ itemId: 'pay', unitPricePence: 4_000_000 },
	{ itemId: 'rooms', unitPricePence: 0 },
];
const termsOf = (won: typeof lot | (Omit<typeof lot, 'items'> & { readonly items: readonly Item[] })) =>
	termsOfBid({
		notice: { timetable, description: 'Support.' } as unknown as Parameters<typeof termsOfBid>[0]['notice'],
		lot: won,
		reference: 'WM/1',
		leadId: 'provider',
		legalBasis: 'The Act.',
		parts: [{ part: 'price', prices: [...prices, { itemId: 'item', unitPricePence: 100 }] }],
		allocationIds: new Map([['item', 'allocation']]),
	});
interface Item {
	readonly itemId: string;
	readonly areaId: string;
	readonly interventionId: string;
	readonly units: number;
}

test('a bid by budget lines makes an agreement with those lines and no places', () => {
	const terms = termsOf(lot);
	expect(terms.budgetLines).toEqual([
		{ lineId: 'pay', name: 'Salaries', amountPence: 4_000_000, vat: 'outside-scope' },
		{ lineId: 'rooms', name: 'Rooms', amountPence: 0, vat: 'outside-scope' },
	]);
	expect(terms.allocations).toEqual([]);
	expect(terms.valuePence).toBe(4_000_000);
	expect(terms.areas.map(({ areaId }) => areaId)).toEqual(['bir', 'dud']);
});

test('a bid by places makes an agreement with allocations and no budget', () => {
	const items = [{ itemId: 'item', areaId: 'bir', interventionId: 'i', units: 3 }];
	const terms = termsOf({ ...lot, areaIds: ['bir'], items, lines: [] });
	expect(terms.allocations).toEqual([
		{ allocationId: 'allocation', areaId: 'bir', interventionId: 'i', units: 3, unitPricePence: 100 },
	]);
	expect(terms.budgetLines).toEqual([]);
	expect(terms.valuePence).toBe(300);
});
