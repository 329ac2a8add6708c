import type { BoxError } from '../../../components/layout/question.ts';

export function openersRefusal(refusal: { readonly code: 'not-a-draft' | 'unknown-choice' }): BoxError {
	switch (refusal.code) {
		case 'not-a-draft':
			return { field: '', message: 'This tender is not being written any more, so its openers stay' };
		case 'unknown-choice':
			return { field: 'openers', message: 'Select people who hold the role of bid opener today' };
	}
}
