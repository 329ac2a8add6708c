import { type CellView, only, type RecordBlock } from '../../../components/layout/record-view.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { querySubjectWords } from '../query-words.ts';

/** What waits for this person to answer, or to look at. */
export function waitingForYou(facts: ReturnFacts): readonly RecordBlock[] {
	const items = questionsFor(facts, 'yours');
	return only(items.length > 0, { kind: 'important', id: 'questions', heading: 'Waiting for you', items });
}

export function waitingForOthers(facts: ReturnFacts): readonly RecordBlock[] {
	const items = questionsFor(facts, 'theirs');
	return only(
		items.length > 0,
		{ kind: 'heading', text: 'Questions waiting for the other side', id: 'other-questions' },
		{ kind: 'list', items },
	);
}

const questionsFor = ({ whole, side }: ReturnFacts, turn: 'yours' | 'theirs'): readonly CellView[] =>
	whole.queries
		// Of a closed return nobody waits for an answer.
		.filter(({ state }) => whole.row.state !== 'closed' && state !== 'resolved')
		.filter(({ state }) => ((state === 'open') === (side !== 'office') ? 'yours' : 'theirs') === turn)
		.map((query) => [
			{
				href: `/returns/${whole.row.id}/queries/${query.id}`,
				text: querySubjectWords(query, cellNames(whole)),
			},
			`: “${query.messages.at(-1)?.words ?? ''}”`,
		]);
