import type { BoxError } from '../../../components/layout/question.ts';
import type { ProposeUndoingRefusal } from '../../../domain/evaluation/decide-undoing.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decidedFor, decisionPath } from '../award-words.ts';

export function undoForm(shown: LotShown): Asked {
	const { award } = shown.lot;
	const may = award?.approvedAt != null && award.undoing === null && !award.agreement?.acceptedAt;
	return {
		title: 'Propose that the decision is undone',
		caption: shown.lot.lot.title,
		back: decisionPath(shown),
		intro: may
			? [
					'Another person decides on it; until then nothing more can be done. Once it is undone, a draft of its agreement is discarded, bidders who have been told are written to, and the lot is decided again. What you write is in their letters.',
				]
			: [],
		inset: may
			? []
			: [
					award?.agreement?.acceptedAt
						? 'The agreement has been accepted. It is ended early as any other agreement.'
						: award?.undoing
							? 'It has been proposed already.'
							: 'There is no approved decision to undo.',
				],
		facts: may ? [{ key: 'Decision', value: decidedFor(shown, award) }] : [],
		questions: may ? [{ kind: 'long-text', name: 'reason', label: 'Why is it undone?', rows: 4 }] : [],
		version: award?.version ?? 0,
		button: may ? { text: 'Propose it', isWarning: true } : null,
	};
}

export function undoRefusal(refusal: ProposeUndoingRefusal): BoxError {
	switch (refusal.code) {
		case 'not-approved':
			return { field: '', message: 'There is no approved decision to undo' };
		case 'agreed':
			return { field: '', message: 'The agreement has been accepted: the award cannot be undone any more' };
		case 'proposed-already':
			return { field: '', message: 'It has been proposed already. Another person decides on it' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter why it is undone' };
	}
}
