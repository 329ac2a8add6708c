import type { Question } from '../../../components/layout/question.ts';
import type { ProgrammeProblem } from '../../../domain/programme/programme-problems.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { editPath, type PartPage } from '../part-page.ts';
import { parseIntervention } from './form.ts';

const questions = (strands: ProgrammeEditFacts['content']['strands']): readonly Question[] => [
	{
		kind: 'text',
		name: 'name',
		label: 'Name of the intervention',
		hint: 'For example, Group programme for men',
	},
	{
		kind: 'one-of',
		name: 'strandId',
		label: 'Strand',
		choices: strands.map(({ strandId, name }) => ({ value: strandId, text: name })),
	},
	{
		kind: 'long-text',
		name: 'description',
		label: 'What happens (optional)',
		hint: 'The public page “Can I refer?” shows this.',
		rows: 4,
	},
	{
		kind: 'text',
		name: 'weeks',
		label: 'How long it lasts (optional)',
		hint: 'Leave this empty where it has no set length.',
		width: 3,
		inputMode: 'numeric',
		suffix: 'weeks',
	},
];

/** The page of one intervention, or of one to be added (no id); null where the programme has no such intervention. */
export function describeIntervention(
	{ programme, content }: ProgrammeEditFacts,
	id: string | null,
	newId: string,
): PartPage | null {
	const found = content.interventions.find(({ interventionId }) => interventionId === id);
	if (id !== null && found === undefined) return null;
	const isNew = found === undefined;
	return {
		title: isNew ? 'Add an intervention' : found.name,
		saved: isNew ? 'The intervention has been added' : 'The intervention has been saved',
		questions: questions(content.strands),
		stored: isNew
			? { strandId: content.strands.length === 1 ? content.strands.map(({ strandId }) => strandId) : [] }
			: {
					name: [found.name],
					strandId: [found.strandId],
					description: [found.description],
					weeks: [found.weeks === null ? '' : String(found.weeks)],
				},
		boxOf,
		parse: (typed) => {
			const parsed = parseIntervention(typed, id ?? newId);
			return parsed.ok
				? {
						ok: true,
						command: { part: 'intervention', act: isNew ? 'add' : 'change', entry: parsed.command },
					}
				: parsed;
		},
		links: isNew
			? []
			: [
					{
						href: `${editPath(programme.slug)}/interventions/${id}/remove`,
						text: 'Remove this intervention',
					},
				],
	};
}

function boxOf({ code, field }: ProgrammeProblem): string {
	if (field !== 'interventions') return '';
	return code === 'unknown-strand' ? 'strandId' : code === 'not-weeks' ? 'weeks' : 'name';
}
