import { fieldId } from '../../../components/govuk/field-id.ts';
import type { Finding } from '../../../domain/kpi-return/checks/finding.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { CellNames } from '../../../domain/kpi-return/name-cell.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

/** Something that is said about boxes of a section, under the row of the first of them. */
export interface Said {
	readonly kind: 'error' | 'warning' | 'noted' | 'question' | 'answered';
	readonly id: string;
	/** Key of the box under whose row it stands. */
	readonly under: string;
	/** Keys of every box that it marks. */
	readonly boxes: readonly string[];
	readonly text: string;
	/** The box in which the note is written; null where no note would help. */
	readonly note: { readonly name: string; readonly value: string } | null;
	/** Of the thread, for a question. */
	readonly href: string | null;
}

export const noteName = (findingKey: string): string => `note|${findingKey}`;

/** Findings and the commissioner's questions. Empty boxes are work still to do: they have a line of their own and mark nothing. */
export function saidOfSection(
	facts: ReturnFacts,
	section: SectionKey,
	names: CellNames,
	notes: ReadonlyMap<string, string>,
): readonly Said[] {
	const findings = facts.findings.filter(
		(finding) =>
			finding.section === section && finding.code !== 'boxes-empty' && finding.code !== 'looks-personal',
	);
	return [...questionsOf(facts, section), ...findings.map((finding) => findingSaid(finding, names, notes))];
}

function findingSaid(finding: Finding, names: CellNames, notes: ReadonlyMap<string, string>): Said {
	const { key, severity, noteClears, note, boxes } = finding;
	return {
		kind: severity === 'error' ? 'error' : note === null ? 'warning' : 'noted',
		id: fieldId(`said|${key}`),
		under: boxes[0] ?? '',
		boxes,
		text: wordFinding(finding, names),
		note: severity === 'warning' || noteClears ? { name: noteName(key), value: notes.get(key) ?? '' } : null,
		href: null,
	};
}

/** In the commissioner's own words, the newest of them; whose turn it is decides how it looks. */
const questionsOf = ({ whole }: ReturnFacts, section: SectionKey): readonly Said[] =>
	whole.queries.flatMap(({ id, returnId, section: about, box, state, messages, raisedById }) => {
		if (about !== section || box === null || state === 'resolved') return [];
		const asked = messages.findLast(({ byId }) => byId === raisedById) ?? messages[0];
		return [
			{
				kind: state === 'open' ? ('question' as const) : ('answered' as const),
				id: fieldId(`query|${id}`),
				under: figureKey(box),
				boxes: [figureKey(box)],
				text: asked?.words ?? '',
				note: null,
				href: `/returns/${returnId}/queries/${id}`,
			},
		];
	});
