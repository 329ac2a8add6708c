import { fieldId } from '../../../components/govuk/field-id.ts';
import { looksPersonalWords } from '../../../components/words/nobody-named.ts';
import type { SaveSectionRefusal } from '../../../domain/kpi-return/decide-save-section.ts';
import type { LooksPersonalRefusal } from '../../../operations/gated.ts';
import { lockWords } from '../lock-words.ts';
import { noteName } from './said-of-section.ts';
import { boxName } from './table-view.ts';
import type { Link } from './view.ts';

/** Why nothing was saved, in words. */
export function saveRefusal(refusal: SaveSectionRefusal | LooksPersonalRefusal): readonly Link[] {
	switch (refusal.code) {
		case 'looks-personal':
			return refusal.found.map((found) => ({
				text: looksPersonalWords(found.details),
				// A figure’s key has three parts, a finding’s more.
				id: fieldId(found.field.split('|').length === 3 ? boxName(found.field) : noteName(found.field)),
			}));
		case 'locked':
			return [{ text: `Nothing was saved. ${lockWords(refusal.reason)}`, id: 'main-content' }];
		case 'too-long':
			return [
				...refusal.boxes.map((key) => ({
					text: 'Enter a figure of 200 characters or fewer',
					id: fieldId(boxName(key)),
				})),
				...refusal.notes.map((key) => ({
					text: 'Enter a note of 5,000 characters or fewer',
					id: fieldId(noteName(key)),
				})),
			];
		case 'not-yours':
			return [
				{
					text: 'Nothing was saved. Some of these figures are for the lead provider or another member to fill in.',
					id: 'main-content',
				},
			];
		case 'changed-meanwhile':
			return [];
		case 'not-a-party':
		case 'not-by-itself':
		case 'no-such-section':
		case 'no-such-box':
			return [
				{
					text: 'Nothing was saved: the page no longer fits the return. Reload it and try again.',
					id: 'main-content',
				},
			];
	}
}
