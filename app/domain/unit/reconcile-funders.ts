import { plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';

/** Places used, by who paid for them. */
export interface ByFunder {
	readonly commissioner: number;
	readonly authority: number;
}

export interface LedgerByFunder extends ByFunder {
	/** Places that authorities bought, used or not. */
	readonly bought: number;
}

/**
 * How what the returns count as paid for by each funder stands to the ledger, with any difference named; in sentences. Exact, for the office.
 */
export function funderSentences(returns: ByFunder, ledger: LedgerByFunder): readonly string[] {
	const unused = ledger.bought - ledger.authority;
	return [
		`By funder: of ${plural(ledger.bought, 'place')} that local authorities bought, ${writeCount(ledger.authority)} ${ledger.authority === 1 ? 'has' : 'have'} been used and ${writeCount(unused)} ${unused === 1 ? 'has' : 'have'} not.`,
		`The returns count ${plural(returns.authority, 'place')} used and paid for by a local authority: ${differenceWords(ledger.authority - returns.authority)}.`,
		`They count ${plural(returns.commissioner, 'place')} used and paid for by the commissioner: ${differenceWords(ledger.commissioner - returns.commissioner)}.`,
	];
}

const differenceWords = (more: number): string =>
	more === 0
		? 'the ledger agrees'
		: `the ledger has ${writeCount(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;

/** Why the two counts need not be alike, without a figure: for papers that leave the office. */
export const FUNDERS_IN_WORDS =
	'A place that a local authority bought is counted in the returns, as paid for by a local authority, once somebody has started on it: places bought and not used yet are in the ledger alone.';
