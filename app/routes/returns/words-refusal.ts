import type { BoxError } from '../../components/layout/question.ts';
import type { WordsRefusal } from '../../domain/kpi-return/words-given.ts';
import { writeCount } from '../../domain/text/write-number.ts';

/** Words that are missing or too long. `what` is "a reason", "your answer". */
export const wordsRefusal = (refusal: WordsRefusal, what: string): BoxError => ({
	field: 'reason',
	message:
		refusal.code === 'words-missing'
			? `Enter ${what}`
			: `Enter ${what} in ${writeCount(refusal.atMost)} characters or fewer`,
});
