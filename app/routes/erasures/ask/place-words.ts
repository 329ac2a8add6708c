import { parseInstant } from '../../../domain/calendar/instant.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { NARRATIVE_LABELS, type NarrativeQuestion } from '../../../domain/kpi-return/narrative.ts';
import type { ErasableFacts } from '../../../operations/erasure/show-erasable.ts';

type Place = NonNullable<ReturnType<ErasableFacts['erasable']['passages']['get']>>['places'][number];

/** "Version 2, what went well" */
export function placeWords({ keptIn, version, detail }: Place): string {
	switch (keptIn) {
		case 'submissionNarrative':
			return `Version ${version}, ${questionOf(detail)}`;
		case 'submissionNote':
			return `Version ${version}, a note on a figure`;
		case 'draftNarrative':
			return `The draft, ${questionOf(detail)}`;
		case 'draftNote':
			return 'The draft, a note on a figure';
		case 'queryMessage':
			return `A question or answer${dayOf(detail)}`;
		case 'contactLog':
			return `A contact${dayOf(detail)}`;
		case 'returnExtension':
			return `The reason for an extension${dayOf(detail)}`;
		case 'returnClosing':
			return `Why the return was closed${dayOf(detail)}`;
		case 'unitDifference':
			return 'Why the return and the ledger differ';
		case 'kpiReturn':
			return 'Why it was sent back';
		case 'submission':
			return `Why version ${version} was reopened`;
		case 'boardReport':
			return detail === 'title' ? 'The title of the paper' : 'The words of the paper';
	}
}

const questionOf = (detail: string): string =>
	(NARRATIVE_LABELS[detail as NarrativeQuestion] ?? 'an answer').toLowerCase();

function dayOf(detail: string): string {
	const at = parseInstant(detail);
	return at === null ? '' : ` of ${writeDay(londonDay(at))}`;
}
