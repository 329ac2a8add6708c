import { expect, test } from 'vitest';
import { funderSentences } from './reconcile-funders.ts';

test('places bought and places paid for by an authority are reconciled by what was used, and the ledger agrees', () => {
	expect(
		funderSentences({ commissioner: 300, authority: 9 }, { commissioner: 300, authority: 9, bought: 23 }),
	).toEqual([
		'By funder: of 23 places that local authorities bought, 9 have been used and 14 have not.',
		'The returns count 9 places used and paid for by a local authority: the ledger agrees.',
		'They count 300 places used and paid for by the commissioner: the ledger agrees.',
	]);
});

test('a difference is named, whichever way it goes, in the singular where there is one', () => {
	expect(
		funderSentences({ commissioner: 301, authority: 37 }, { commissioner: 300, authority: 1, bought: 2 }),
	).toEqual([
		'By funder: of 2 places that local authorities bought, 1 has been used and 1 has not.',
		'The returns count 37 places used and paid for by a local authority: the ledger has 36 fewer.',
		'They count 301 places used and paid for by the commissioner: the ledger has 1 fewer.',
	]);
});
