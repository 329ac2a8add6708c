import { figureKey } from './figure.ts';
import type { CertifiedSubmission } from './submission.ts';

/**
 * The submission as one text that is the same however its rows are read, for the receipt's hash (taken in a gateway). JSON
 * with a fixed order of fields, entries in the order of their keys by code unit, words as they were certified.
 */
export function canonicalSubmission(submission: CertifiedSubmission): string {
	const {
		returnId,
		number,
		agreementId,
		periodId,
		specificationId,
		submittedAt,
		certifiedBy,
		capacity,
		declaration,
		figures,
		words,
		notes,
	} = submission;
	return JSON.stringify({
		format: 'return-submission/1',
		returnId,
		number,
		agreementId,
		periodId,
		specificationId,
		submittedAt,
		certifiedBy,
		capacity,
		declaration,
		figures: inOrder(figures.map((figure) => [figureKey(figure), figure.value])),
		words: inOrder([...words]),
		notes: inOrder([...notes]),
	});
}

const inOrder = <T>(entries: readonly (readonly [key: string, value: T])[]) =>
	[...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
