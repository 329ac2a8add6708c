import { expect, test } from 'vitest';
import { sensitivityOf } from './sensitivity.ts';
import { sensitivityChart, sensitivityWords } from './sensitivity-words.ts';

const notice = {
	questions: [
		{ questionId: 'safety', weight: 40 },
		{ questionId: 'staff', weight: 30 },
	],
	priceWeight: 30,
};
const bid = (bidId: string, safety: number, staff: number, totalPence: number) => ({
	bidId,
	scores: new Map([
		['safety', safety],
		['staff', staff],
	]),
	totalPence,
});
const names = {
	bidder: (id: string) => ({ dear: 'Turning North', cheap: 'South Bank' })[id] ?? id,
	asks: (id: string) => (id === 'safety' ? 'How is she kept safe?' : 'Who does the work?'),
};

test('it is said who is first, which scores would change it, at what weights it stands, and at what price it would not', () => {
	const found = sensitivityOf(notice, [bid('dear', 4, 4, 10_000_000), bid('cheap', 3, 4, 9_000_000)]);
	expect(sensitivityWords(found, 30, names)).toEqual([
		'Turning North is first.',
		'Of 4 agreed scores, 4 would each change who is first if changed alone. The smallest such change is 1 point.',
		'The price weighs 30 of 100. Turning North stays first at every weight of the price between 0.00 and 53.33, the questions’ weights rescaled in proportion.',
		'South Bank offered £90,000. It would have been first, or shared the first rank, at £73,333.33 or less.',
	]);
	const chart = sensitivityChart(found, names);
	expect(chart.title).toBe('An agreed score 1 point different would change the winner');
	expect(chart.bars.map(({ label, value, valueLabel }) => [label, value, valueLabel])).toEqual([
		['Turning North: How is she kept safe?', 1, '4 to 3'],
		['Turning North: Who does the work?', 1, '4 to 3'],
		['South Bank: How is she kept safe?', 1, '3 to 4'],
		['South Bank: Who does the work?', 1, '4 to 5'],
	]);
	expect(chart.table?.rows[0]).toEqual(['Turning North', 'How is she kept safe?', '4', '3', 'South Bank']);
});

test('where nothing would change it, that is said, and no more than holds', () => {
	const found = sensitivityOf(notice, [bid('dear', 5, 5, 100), bid('cheap', 0, 0, 100)]);
	expect(sensitivityWords(found, 30, names)).toEqual([
		'Turning North is first.',
		'None of the 4 agreed scores, changed alone, would change who is first.',
		'The price weighs 30 of 100. Turning North stays first at every weight of the price between 0 and 100, the questions’ weights rescaled in proportion.',
		'South Bank offered £1. No lower price would have put it first.',
	]);
	expect(sensitivityChart(found, names).bars).toEqual([]);
	expect(sensitivityWords(sensitivityOf(notice, [bid('dear', 5, 5, 100)]), 30, names)).toEqual([
		'One bid alone is ranked, so no score, weight or price would put another first.',
	]);
});
