import { WORDS_AT_MOST } from '../kpi-return/words-given.ts';
import { accepted, type Result, refused } from '../result.ts';
import { decimalText } from './decimal-text.ts';
import type { CellContent } from './workbook-cells.ts';
import type { CellRefusal } from './workbook-problem.ts';

/** An answer of the narrative as it would be written on its page. */
export function readWordsCell(content: CellContent): Result<string, CellRefusal> {
	switch (content.kind) {
		case 'empty':
			return accepted('');
		case 'text': {
			const text = content.text.replaceAll(/\r\n?/g, '\n').trim();
			return text.length > WORDS_AT_MOST
				? refused({ code: 'words-too-long', atMost: WORDS_AT_MOST })
				: accepted(text);
		}
		case 'number': {
			const text = decimalText(content.value);
			return text === null ? refused({ code: 'not-words' }) : accepted(text);
		}
		case 'fault':
			return refused({ code: 'fault-in-cell' });
		case 'day':
		case 'truth':
			return refused({ code: 'not-words' });
	}
}

/** Whether a section is ticked as having nothing to report. */
export function readTickCell(content: CellContent): Result<boolean, CellRefusal> {
	if (content.kind === 'empty') return accepted(false);
	if (content.kind === 'truth') return accepted(content.value);
	if (content.kind === 'text') {
		const text = content.text.trim().toLowerCase();
		if (text === 'yes') return accepted(true);
		if (text === 'no' || text === '') return accepted(false);
	}
	return refused({ code: content.kind === 'fault' ? 'fault-in-cell' : 'not-yes-or-no' });
}
