import type { OfficerWords } from '../../domain/board-report/officer-words.ts';

/** What the parts of a report that an officer writes are called on every page. */
export const WORDS_LABELS: Readonly<Record<keyof OfficerWords | 'title', string>> = {
	title: 'Title',
	purpose: 'Purpose',
	background: 'Background',
	whatChanged: 'What changed',
	why: 'Why',
	whatIsBeingDone: 'What is being done',
	recommendation: 'What the board is asked to decide',
	financial: 'Financial implications',
	legal: 'Legal implications',
	equality: 'Equality implications',
	contact: 'Contact',
	actions: 'Actions',
};
