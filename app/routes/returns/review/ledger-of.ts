import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { ledgerThenAndNow } from '../../../domain/kpi-return/ledger-words.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { differencesBlock } from '../draft-answers.ts';

/** This version beside the ledger of places; what was said of the accepted version since stands on a page of its own. */
export const ledgerOf = ({ whole, ledger }: ReviewFacts, hasPage: boolean): readonly RecordBlock[] =>
	differencesBlock(
		ledger.map((difference) => [
			ledgerThenAndNow(difference, cellNames(whole)),
			...(difference.reason === null
				? ['No reason was given with the return.']
				: [{ strong: 'Reason:' }, { written: difference.reason }]),
		]),
		...only(
			hasPage,
			...said({ href: `/returns/${whole.row.id}/differences`, text: 'See all the reasons, or give one' }),
		),
	);
