import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import type { TermsChange } from './change-terms.ts';

/** What in the words of a change looks as if it were about one person: the writer is asked. */
export const personalTerms = (change: TermsChange): readonly PersonalDetail[] =>
	wordsOf(change).flatMap((words) => looksPersonal(words));

function wordsOf(change: TermsChange): readonly string[] {
	if (change.part === 'details') {
		const { title = '', purpose = '', reasons = '', conditions = [] } = change.details;
		return [title, purpose, reasons, ...conditions];
	}
	if (change.part === 'partner' && change.act !== 'remove') return [change.entry.does];
	if (change.part === 'budget-line' && change.act !== 'remove') return [change.entry.name];
	return [];
}
