import type { BoxError } from '../../../components/layout/question.ts';

export function openersRefusal(refusal: {
	readonly code: 'not-a-draft' | 'unknown-choice' | 'same-person';
}): BoxError {
	switch (refusal.code) {
		case 'not-a-draft':
			return { field: '', message: 'This tender is not being written any more, so its openers stay' };
		case 'unknown-choice':
			return { field: 'openers', message: 'Select people who hold the role of bid opener today' };
		case 'same-person':
			return {
				field: 'openers',
				message:
					'Two of these have the same name, or the same address before its @, so they may be one person with two accounts. Select one of the two',
			};
	}
}
