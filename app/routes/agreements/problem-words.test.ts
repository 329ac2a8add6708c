import { expect, test } from 'vitest';
import type { TermsNames } from '../../domain/grant/terms-names.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';
import { describeFundingShares } from './parts/describe-money.ts';
import { problemWords } from './problem-words.ts';

const said = (name: string) => name;
const NAMES: TermsNames = {
	area: said,
	intervention: said,
	organisation: said,
	stream: () => 'Victims’ fund',
	kpi: said,
	kpiUnit: () => 'share',
	period: said,
};
const OVERDRAWN = {
	code: 'stream-overdrawn',
	fundingStreamId: 's',
	left: 1_234_500,
	asked: 2_000_000,
} as const;

test('the office reads what is left in a funding stream; a provider reads that it is too little, and no sum', () => {
	expect(problemWords(OVERDRAWN, NAMES, 'commissioner').words).toContain('£12,345');
	const { part, words } = problemWords(OVERDRAWN, NAMES, 'provider');
	expect(part).toBe('funding');
	expect(words).toContain('Victims’ fund');
	expect(words).not.toMatch(/£|\d/);
});

test('the page on which the value is shared out tells what is left to the office alone', () => {
	const hints = (side: 'commissioner' | 'provider') => {
		const facts = {
			version: { side, terms: { valuePence: 2_000_000, funding: [] } },
			facts: {
				fundingStreams: [{ fundingStreamId: 's', amountPence: 60_000_000 }],
				drawnElsewhere: new Map([['s', 58_765_500]]),
			},
			names: NAMES,
		} as unknown as AgreementVersionFacts;
		return describeFundingShares(facts).questions.map((question) =>
			'hint' in question ? question.hint : undefined,
		);
	};
	expect(hints('commissioner')).toEqual([
		'£600,000 in all, of which £12,345 is left beside the other accepted agreements',
	]);
	expect(hints('provider')).toEqual([undefined]);
});
