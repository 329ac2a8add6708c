import { looksPersonal } from '../../text/looks-personal.ts';
import { NARRATIVE_QUESTIONS } from '../narrative.ts';
import type { ReturnDraft } from '../return-draft.ts';
import type { RawFinding } from './finding.ts';

/** The portal holds counts, never people. Where the narrative seems to say who somebody is, the writer is asked. */
export const checkPersonalDetails = ({ words }: Pick<ReturnDraft, 'words'>): readonly RawFinding[] =>
	NARRATIVE_QUESTIONS.flatMap((question) => {
		const details = looksPersonal(words.get(question) ?? '');
		if (details.length === 0) return [];
		return [
			{
				code: 'looks-personal',
				severity: 'warning',
				noteClears: false,
				section: 'narrative',
				boxes: [],
				keyParts: [question],
				facts: { question, details },
			},
		];
	});
