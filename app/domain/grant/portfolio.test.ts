import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { arrangePortfolio, type PortfolioAsked, type PortfolioLine, standingOfDraft } from './portfolio.ts';

const line = (reference: string, change: Partial<PortfolioLine> = {}): PortfolioLine => ({
	agreementId: reference,
	draftNumber: null,
	reference,
	title: reference,
	programmeId: 'dvpp',
	programmeName: 'DVPP',
	leadId: 'north',
	leadName: 'Turning North',
	strand: 'perpetrator',
	areas: [{ areaId: 'bir', areaName: 'Birmingham' }],
	standing: 'active',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	valuePence: 100,
	paidPence: 0,
	...change,
});
const LINES = [
	line('B', { leadId: 'south', leadName: 'South Bank', valuePence: 300, startsOn: isoDate('2018-01-01') }),
	line('C', {
		strand: 'support',
		areas: [{ areaId: 'sol', areaName: 'Solihull' }],
		standing: 'draft',
		valuePence: null,
		endsOn: isoDate('2018-06-30'),
	}),
	line('A', { programmeId: 'drive', standing: 'ended' }),
];
const ALL: PortfolioAsked = {
	programme: null,
	provider: null,
	strand: null,
	area: null,
	standing: null,
	sort: 'reference',
};

test.each([
	['everything, by reference', {}, 'A B C'],
	['one programme', { programme: 'drive' }, 'A'],
	['one provider', { provider: 'south' }, 'B'],
	['one strand', { strand: 'support' }, 'C'],
	['one area', { area: 'bir' }, 'A B'],
	['one standing', { standing: 'draft' }, 'C'],
	['two filters together', { area: 'bir', standing: 'active' }, 'B'],
	['nothing that fits', { programme: 'drive', strand: 'support' }, ''],
	['the newest first, ties by reference', { sort: 'newest' }, 'B A C'],
	['by provider', { sort: 'provider' }, 'B A C'],
	['the largest first, and what is not told last', { sort: 'value' }, 'B A C'],
	['the first to end first', { sort: 'ends' }, 'C A B'],
] as const)('%s', (_name, asked, expected) => {
	expect(
		arrangePortfolio(LINES, { ...ALL, ...asked })
			.map(({ reference }) => reference)
			.join(' '),
	).toBe(expected);
});

test('what was declined, discarded or accepted is no draft', () => {
	expect((['declined', 'discarded', 'accepted', 'proposed', 'sent'] as const).map(standingOfDraft)).toEqual([
		null,
		null,
		null,
		null,
		'sent',
	]);
});
