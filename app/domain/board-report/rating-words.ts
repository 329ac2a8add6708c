import { missingReasonWords } from '../kpi/missing-reason-words.ts';
import { RATING_NAMES } from '../kpi/rating-names.ts';
import { unratedWord } from '../kpi/unrated-word.ts';
import type { ReportedValue } from './reported-kpi.ts';

/** "Good"; where nothing is rated, why: "Not rated: provisional". Null where the rating may not be shown. */
export function ratingWords({ figure: { rating, status, withheld, missing } }: ReportedValue): string | null {
	if (rating === null) return null;
	if (rating !== 'other') return RATING_NAMES[rating];
	return `Not rated: ${withheld === 'no-data' ? missingReasonWords(missing ?? { code: 'not-received' }) : (unratedWord(status) ?? 'too few')}`;
}
