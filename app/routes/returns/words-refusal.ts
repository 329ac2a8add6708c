import type { BoxError } from '../../components/layout/question.ts';
import type { WordsRefusal } from '../../domain/kpi-return/words-given.ts';
import { writeCount } from '../../domain/text/write-number.ts';

/** Words that are missing or too long. `what` is "a reason", "your answer". */
export function wordsRefusal(refusal: WordsRefusal, what: string): BoxError {
	switch (refusal.code) {
		case 'words-missing':
			return { field: 'reason', message: `Enter ${what}` };
		case 'words-too-long':
			return {
				field: 'reason',
				message: `Enter ${what} in ${writeCount(refusal.atMost)} characters or fewer`,
			};
	}
}
