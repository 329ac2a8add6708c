import type { ScoreDraftRefusal } from '../../../../domain/evaluation/decide-evaluation.ts';
import type { LooksPersonalRefusal } from '../../../../operations/gated.ts';

export const TOO_MUCH =
	'Not saved by itself: the reason is too long. Use the button to save, and you will see by how much.';

/** Why what was typed was not kept, said under the form. */
export function scoreDraftRefusal(
	refusal: ScoreDraftRefusal | LooksPersonalRefusal | { readonly code: 'changed-meanwhile' },
): string {
	switch (refusal.code) {
		case 'looks-personal':
			return 'Not saved by itself: something here looks as if it told who somebody is. Use the button to save, and you will see what.';
		case 'changed-meanwhile':
			return 'Not saved by itself: you have typed or saved something else in another window. Use the button to save. You will see what is there, and nothing that you typed is lost.';
		case 'locked':
			return 'Not saved. The quality of this lot has been locked, so no score changes any more.';
		case 'conflict':
			return 'Not saved. You declared a conflict of interest, so you cannot score this lot.';
		case 'not-an-evaluator':
		case 'not-declared':
		case 'not-opened':
		case 'unknown-choice':
		case 'not-a-score':
			return 'Not saved by itself. Use the button to save, and you will see why.';
	}
}
