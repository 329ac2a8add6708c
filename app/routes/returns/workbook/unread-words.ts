import type { FileRefusal } from '../../../domain/text/check-file.ts';
import type { TakeRefusal } from '../../../domain/workbook/taken.ts';
import { wordWorkbookFileRefusal } from '../../../domain/workbook/word-workbook-file-refusal.ts';
import { wordWorkbookRefusal } from '../../../domain/workbook/word-workbook-refusal.ts';
import type { WorkbookFileRefusal } from '../../../domain/workbook/workbook-file-refusal.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';

type Unread = FileRefusal | WorkbookFileRefusal | TakeRefusal | { readonly code: 'erased' };

/** Why a workbook was not read, or is not this return's. */
export function unreadWords(refusal: Unread): string {
	switch (refusal.code) {
		case 'erased':
			return 'Words in this workbook were erased, so it is no longer kept. Upload it again without them.';
		case 'sheets-unmatched':
			return 'Say which sheet is which first.';
		case 'workbook-too-large':
		case 'workbook-not-readable':
			return wordWorkbookFileRefusal(refusal);
		case 'not-a-portal-workbook':
		case 'identity-changed':
		case 'older-format':
		case 'newer-format':
		case 'another-agreement':
		case 'another-period':
		case 'another-return':
		case 'older-specification':
		case 'somebody-elses':
		case 'other-boxes':
			return wordWorkbookRefusal(refusal);
		case 'too-much-to-check':
			return 'The workbook takes the portal too long to read. Save the sheets with your figures as a workbook of their own and upload that.';
		default:
			return wordsOfFile(refusal);
	}
}
